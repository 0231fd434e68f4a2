# ✗ the sums of ((1, 2), (-5, 0.5)): expected ['{"sum": 3}', '{"sum": -4.5}'], but got ['{"sum": "12"}', '{"sum": "-50.5"}']. Look at "Three echoes: JSON, text, messages" in lesson 07.
#     Texts were joined, not numbers added.
# CheckFailed: the sums of ((1, 2), (-5, 0.5))

class Adder(AsyncJsonWebsocketConsumer):
    async def receive_json(self, content):
        await self.send_json({"sum": str(content["a"]) + str(content["b"])})
