# ✗ what JSON knows: expected [{'left': 7, 'open': True, 'sizes': [1, '차'], 'sold': None, 'weight': 2.5, 'what': 'tea'}], but got ["not JSON: {'type': 'price', 'what': 'tea', 'left': 7, 'weight': 2.5, 'sold': None, 'open': True, 'sizes': [1, '차']}"]. Look at "JSON: the second boundary, to the browser" in lesson 06.
#     That is no JSON: a browser reads what json.dumps() writes, and not what str() or repr() does.
# CheckFailed: what JSON knows

class Board(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("board", self.channel_name)
        await self.accept()

    async def price(self, event):
        await self.send(str(event))
