# ✗ an event with {'likes': {'Ann'}} in it, between two others
# but got [{'what': 'tea'}, 'closed with 1011']. Look at "A cure that is none: `default=str`" in lesson 06.
# Catch what json.dumps may raise, a TypeError or a ValueError.

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
        await self.send(json.dumps(event, default=default, allow_nan=False))
