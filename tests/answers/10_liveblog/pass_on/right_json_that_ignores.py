from channels.generic.websocket import AsyncJsonWebsocketConsumer


class News(AsyncJsonWebsocketConsumer):
    groups = ["questions"]

    async def receive(self, text_data=None, bytes_data=None):
        pass

    async def question_event(self, message):
        await self.send_json(dict(event=message["event"], ids=message["ids"]))
