# ✓ what JSON knows: [{'left': 7, 'open': True, 'sizes': [1, '차'], 'sold': None, 'weight': 2.5, 'what': 'tea'}]
# ✓ what JSON knows: [{'bread': 'NaN'}]
# ✓ the time 1999-12-31T23:59:59.999999+09:00: [{'at': '1999-12-31T23:59:59.999999+09:00'}]
# ✓ the price 1.10: [{'price': '1.10'}]
# ✗ times and prices in lists and dicts: expected [{'list': [{'at': '…', 'price': '7.00'}, ['…', ['7.00']]]}], but got [{'error': 'Object of type datetime is not JSON serializable'}]. Look at "JSON: the second boundary, to the browser" in lesson 06.
#     json.dumps() asks its `default` about each value, wherever it stands.
# CheckFailed: times and prices in lists and dicts

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
