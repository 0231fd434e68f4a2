# A worker has no client, so its `send` leads nowhere.

class Desk(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send("in the works")
        job = {"type": "job", "order": text_data, "reply_to": self.channel_name}
        await self.channel_layer.send("jobs", job)

    async def made(self, event):
        await self.send(event["text"])


class Jobs(SyncConsumer):
    def job(self, event):
        text = make(event["order"])
        self.send({"type": "websocket.send", "text": text})
