# ✗ times and prices in lists and dicts
# json.dumps() asks its `default` about each value, wherever it stands.

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
        event = {key: default(value) if isinstance(value, (datetime, Decimal)) else value for key, value in event.items()}

        try:
            text = json.dumps(event, allow_nan=False)
        except (TypeError, ValueError) as error:
            text = json.dumps({"error": str(error)})
        await self.send(text)
