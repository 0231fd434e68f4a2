# ✗ the sums of ((1, 2), (-5, 0.5)): expected ['{"sum": 3}', '{"sum": -4.5}'], but got []. Look at "Three echoes: JSON, text, messages" in lesson 07.
#     No answer came: `await self.send_json(…)` sends one.
# CheckFailed: the sums of ((1, 2), (-5, 0.5))
# Cell, line 3: RuntimeWarning: coroutine 'AsyncJsonWebsocketConsumer.send_json' was never awaited
#   self.send_json({"sum": content["a"] + content["b"]})

class Adder(AsyncJsonWebsocketConsumer):
    async def receive_json(self, content):
        self.send_json({"sum": content["a"] + content["b"]})
