
class Adder(AsyncJsonWebsocketConsumer):
    async def receive_json(self, content):
        self.send_json({"sum": content["a"] + content["b"]})
