# ✗ the time 1999-12-31T23:59:59.999999+09:00
# A number of seconds is not ISO 8601

def default(value):
    if isinstance(value, datetime):
        return value.timestamp()
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
            text = json.dumps({"error": str(error)})
        await self.send(text)
