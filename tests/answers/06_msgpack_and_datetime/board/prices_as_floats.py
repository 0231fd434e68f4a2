# ✗ the price 1.10: expected [{'price': '1.10'}], but got [{'price': 1.1}]
# A number in JSON is a float in a browser

def default(value):
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return float(value)
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
