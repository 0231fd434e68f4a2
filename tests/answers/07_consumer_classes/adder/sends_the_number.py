
class Adder(AsyncJsonWebsocketConsumer):
    async def receive_json(self, content):
        await self.send_json(content["a"] + content["b"])
