
class Adder(AsyncJsonWebsocketConsumer):
    async def receive_json(self, content):
        await self.send({"sum": content["a"] + content["b"]})
