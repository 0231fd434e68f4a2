# ✓ what JSON knows: [{'left': 7, 'open': True, 'sizes': [1, '차'], 'sold': None, 'weight': 2.5, 'what': 'tea'}]
# ✗ what JSON knows: expected [{'bread': 'NaN'}], but got [{'error': 'not a number'}]. Look at "JSON: the second boundary, to the browser" in lesson 06.
#     A text is a text, also where it says NaN or Infinity: what no browser can read are floats.
# CheckFailed: what JSON knows

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
