# ✓ what JSON knows: [{'left': 7, 'open': True, 'sizes': [1, '차'], 'sold': None, 'weight': 2.5, 'what': 'tea'}]
# ✓ what JSON knows: [{'bread': 'NaN'}]
# ✗ the time 1999-12-31T23:59:59.999999+09:00: expected [{'at': '1999-12-31T23:59:59.999999+09:00'}], but got [{'at': '1999-12-31 23:59:59.999999+09:00'}]. Look at "JSON: the second boundary, to the browser" in lesson 06.
#     Where ISO 8601 has a T, str() writes a space, which not each browser reads. There is isoformat().
# CheckFailed: the time 1999-12-31T23:59:59.999999+09:00

class Board(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("board", self.channel_name)
        await self.accept()

    async def price(self, event):
        await self.send(json.dumps(event, default=str))
