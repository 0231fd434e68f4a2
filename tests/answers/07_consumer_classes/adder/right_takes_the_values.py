class Adder(AsyncJsonWebsocketConsumer):
    async def connect(self):
        await self.accept()

    async def receive_json(self, content, **kwargs):
        a, b = content["a"], content["b"]
        answer = {}
        answer["sum"] = a + b
        await self.send_json(answer)
