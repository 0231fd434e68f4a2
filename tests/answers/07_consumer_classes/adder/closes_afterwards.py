
class Adder(AsyncJsonWebsocketConsumer):
    async def receive_json(self, content):
        await self.send_json({"sum": content["a"] + content["b"]}, close=True)
