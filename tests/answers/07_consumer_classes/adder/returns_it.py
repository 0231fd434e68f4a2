
class Adder(AsyncJsonWebsocketConsumer):
    async def receive_json(self, content):
        return {"sum": content["a"] + content["b"]}
