# ✓ what JSON knows: [{'left': 7, 'open': True, 'sizes': [1, '차'], 'sold': None, 'weight': 2.5, 'what': 'tea'}]
# ✓ what JSON knows: [{'bread': 'NaN'}]
# ✓ the time 1999-12-31T23:59:59.999999+09:00: [{'at': '1999-12-31T23:59:59.999999+09:00'}]
# ✗ the price 1.10: expected [{'price': '1.10'}], but got [{'price': 1.1}]. Look at "JSON: the second boundary, to the browser" in lesson 06.
#     A number in JSON is a float in a browser, which has no 1.10. A text keeps each digit.
# CheckFailed: the price 1.10

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
