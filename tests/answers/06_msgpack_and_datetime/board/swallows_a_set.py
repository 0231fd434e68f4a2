# ✗ an event with {'likes': {'Ann'}} in it, between two others
# The event was sent with something else in place of what JSON cannot carry

def default(value):
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    return str(value)


class Board(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("board", self.channel_name)
        await self.accept()

    async def price(self, event):
        try:
            text = json.dumps(event, default=default, allow_nan=False)
        except (TypeError, ValueError) as error:
            text = json.dumps({"error": str(error)})
        await self.send(text)
