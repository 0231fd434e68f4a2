# ✗ the sums of ((1, 2), (-5, 0.5)): expected ['{"sum": 3}', '{"sum": -4.5}'], but got ['3', '-4.5']. Look at "Three echoes: JSON, text, messages" in lesson 07.
#     The answer is an object with the key `sum`.
# CheckFailed: the sums of ((1, 2), (-5, 0.5))

class Adder(AsyncJsonWebsocketConsumer):
    async def receive_json(self, content):
        await self.send_json(content["a"] + content["b"])
