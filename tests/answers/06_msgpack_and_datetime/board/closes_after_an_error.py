# ✗ an event with {'likes': {'Ann'}} in it, between two others
# The client stays connected: close() ends also the events that follow.

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
        except (TypeError, ValueError) as error:
            await self.send(json.dumps({"error": str(error)}))
            return await self.close()
        await self.send(text)
