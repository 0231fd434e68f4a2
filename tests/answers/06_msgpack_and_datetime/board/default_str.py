# ✗ the time 1999-12-31T23:59:59.999999+09:00
# but got [{'at': '1999-12-31 23:59:59.999999+09:00'}]
# Where ISO 8601 has a T, str() writes a space

class Board(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("board", self.channel_name)
        await self.accept()

    async def price(self, event):
        await self.send(json.dumps(event, default=str))
