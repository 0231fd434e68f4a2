
class Adder(AsyncJsonWebsocketConsumer):
    async def receive_json(self, content):
        numbers = json.loads(content)
        await self.send_json({"sum": numbers["a"] + numbers["b"]})
