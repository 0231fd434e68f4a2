# ✗ what JSON knows
# a browser reads what json.dumps() writes, and not what str() or repr() does

class Board(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("board", self.channel_name)
        await self.accept()

    async def price(self, event):
        await self.send(str(event))
