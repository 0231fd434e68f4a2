# ✓ what JSON knows: [{'left': 7, 'open': True, 'sizes': [1, '차'], 'sold': None, 'weight': 2.5, 'what': 'tea'}]
# ✓ what JSON knows: [{'bread': 'NaN'}]
# ✗ the time 1999-12-31T23:59:59.999999+09:00: expected [{'at': '1999-12-31T23:59:59.999999+09:00'}], but got ['closed with 1011']. Look at "JSON: the second boundary, to the browser" in lesson 06.
#     The consumer raised, and so its client was closed. The traceback stands below. send() takes a text, an event has keys of its own, and json.dumps() may raise a TypeError or a ValueError.
#     Besides, a consumer raised TypeError: Object of type datetime is not JSON serializable (where, stands below).
# CheckFailed: the time 1999-12-31T23:59:59.999999+09:00
# Traceback (most recent call last), server 1, /ws/board/:
#   Cell, line 7, in price
#     await self.send(json.dumps(event))
# TypeError: Object of type datetime is not JSON serializable
# or
# ✓ what JSON knows: [{'left': 7, 'open': True, 'sizes': [1, '차'], 'sold': None, 'weight': 2.5, 'what': 'tea'}]
# ✓ what JSON knows: [{'bread': 'NaN'}]
# ✗ the time 1999-12-31T23:59:59.999999+09:00: expected [{'at': '1999-12-31T23:59:59.999999+09:00'}], but got ['closed with 1011']. Look at "JSON: the second boundary, to the browser" in lesson 06.
#     The consumer raised, and so its client was closed. The traceback stands below. send() takes a text, an event has keys of its own, and json.dumps() may raise a TypeError or a ValueError.
#     Besides, a consumer raised TypeError: Object of type datetime is not JSON serializable when serializing dict item 'at' (where, stands below).
# CheckFailed: the time 1999-12-31T23:59:59.999999+09:00
# Traceback (most recent call last), server 1, /ws/board/:
#   Cell, line 7, in price
#     await self.send(json.dumps(event))
# TypeError: Object of type datetime is not JSON serializable
# when serializing dict item 'at'

class Board(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("board", self.channel_name)
        await self.accept()

    async def price(self, event):
        await self.send(json.dumps(event))
