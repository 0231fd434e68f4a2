
class Adder(AsyncJsonWebsocketConsumer):
    async def receive_json(self, content):
        await self.send_json({"sum": str(content["a"]) + str(content["b"])})
