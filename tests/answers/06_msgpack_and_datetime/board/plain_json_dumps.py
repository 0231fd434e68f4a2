# ✗ the time 1999-12-31T23:59:59.999999+09:00
# but got ['closed with 1011']. Look at "Out at the other server" in lesson 06.
# The consumer raised, and so its client was closed.

class Board(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("board", self.channel_name)
        await self.accept()

    async def price(self, event):
        await self.send(json.dumps(event))
