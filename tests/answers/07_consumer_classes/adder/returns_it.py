# ✗ the sums of ((1, 2), (-5, 0.5)): expected ['{"sum": 3}', '{"sum": -4.5}'], but got []. Look at "Three echoes: JSON, text, messages" in lesson 07.
#     No answer came: `await self.send_json(…)` sends one.
# CheckFailed: the sums of ((1, 2), (-5, 0.5))

class Adder(AsyncJsonWebsocketConsumer):
    async def receive_json(self, content):
        return {"sum": content["a"] + content["b"]}
