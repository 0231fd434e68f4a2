# ✗ the sums of ((1, 2), (-5, 0.5)): expected ['{"sum": 3}', '{"sum": -4.5}'], but got ['{"sum": 3}', 'closed with 1000']. Look at "Three echoes: JSON, text, messages" in lesson 07.
#     The connection was closed: the client may send the next two numbers.
# CheckFailed: the sums of ((1, 2), (-5, 0.5))

class Adder(AsyncJsonWebsocketConsumer):
    async def receive_json(self, content):
        await self.send_json({"sum": content["a"] + content["b"]}, close=True)
