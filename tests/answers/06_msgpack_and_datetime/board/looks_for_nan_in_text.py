# ✗ what JSON knows: expected [{'NaN': 7,
# A text is a text, also where it says NaN or Infinity

class Board(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("board", self.channel_name)
        await self.accept()

    def default(self, value):
        if isinstance(value, datetime):
            return value.isoformat()
        if isinstance(value, Decimal):
            return str(value)
        raise TypeError(f"cannot write a {type(value).__name__} as JSON")

    async def price(self, event):
        try:
            text = json.dumps(event, default=self.default)
        except TypeError as error:
            text = json.dumps({"error": str(error)})
        if "NaN" in text or "Infinity" in text:
            text = json.dumps({"error": "not a number"})
        await self.send(text)
