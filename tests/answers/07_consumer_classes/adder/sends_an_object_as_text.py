# ✗ the sums of ((1, 2), (-5, 0.5)): expected ['{"sum": 3}', '{"sum": -4.5}'], but got ['closed with 1011']. Look at "Three echoes: JSON, text, messages" in lesson 07.
#     The consumer raised, and so its client was closed. What receive_json() gets is no text any more: an object with keys. What send_json() gets is an object, and what send() gets a text.
#     Besides, a consumer raised AttributeError: 'dict' object has no attribute 'encode' (where, stands below).
# CheckFailed: the sums of ((1, 2), (-5, 0.5))
# Traceback (most recent call last), server 1, /ws/adder/:
#   Cell, line 3, in receive_json
#     await self.send({"sum": content["a"] + content["b"]})
# AttributeError: 'dict' object has no attribute 'encode'

class Adder(AsyncJsonWebsocketConsumer):
    async def receive_json(self, content):
        await self.send({"sum": content["a"] + content["b"]})
