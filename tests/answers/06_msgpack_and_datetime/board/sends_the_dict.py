# ✗ what JSON knows: expected [{'left': 7, 'open': True, 'sizes': [1, '차'], 'sold': None, 'weight': 2.5, 'what': 'tea'}], but got ['closed with 1011']. Look at "JSON: the second boundary, to the browser" in lesson 06.
#     The consumer raised, and so its client was closed. The traceback stands below. send() takes a text, an event has keys of its own, and json.dumps() may raise a TypeError or a ValueError.
#     Besides, a consumer raised AttributeError: 'dict' object has no attribute 'encode' (where, stands below).
# CheckFailed: what JSON knows
# Traceback (most recent call last), server 1, /ws/board/:
#   Cell, line 15, in price
#     await self.send(event)
# AttributeError: 'dict' object has no attribute 'encode'

def default(value):
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    raise TypeError(f"cannot write a {type(value).__name__} as JSON")


class Board(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("board", self.channel_name)
        await self.accept()

    async def price(self, event):
        await self.send(event)
