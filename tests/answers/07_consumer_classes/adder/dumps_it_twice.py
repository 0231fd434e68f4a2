# ✗ the sums of ((1, 2), (-5, 0.5)): expected ['{"sum": 3}', '{"sum": -4.5}'], but got ['"{\\"sum\\": 3}"', '"{\\"sum\\": -4.5}"']. Look at "Three echoes: JSON, text, messages" in lesson 07.
#     That is a text that holds JSON: send_json() makes the text, so give it the object.
# CheckFailed: the sums of ((1, 2), (-5, 0.5))

class Adder(AsyncJsonWebsocketConsumer):
    async def receive_json(self, content):
        await self.send_json(json.dumps({"sum": content["a"] + content["b"]}))
