# ✓ an event with {'likes': {'Ann'}} in it, between two others
# ✗ an event with {'weight': nan} in it, between two others
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
        try:
            text = json.dumps(event, default=default, allow_nan=False)
        except TypeError as error:
            text = json.dumps({"error": str(error)})
        await self.send(text)
