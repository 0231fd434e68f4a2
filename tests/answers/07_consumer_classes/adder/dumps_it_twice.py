
class Adder(AsyncJsonWebsocketConsumer):
    async def receive_json(self, content):
        await self.send_json(json.dumps({"sum": content["a"] + content["b"]}))
