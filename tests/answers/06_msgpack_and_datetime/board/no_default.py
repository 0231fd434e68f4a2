# ✓ what JSON knows: [{'left': 7, 'open': True, 'sizes': [1, '차'], 'sold': None, 'weight': 2.5, 'what': 'tea'}]
# ✓ what JSON knows: [{'bread': 'NaN'}]
# ✗ the time 1999-12-31T23:59:59.999999+09:00: expected [{'at': '1999-12-31T23:59:59.999999+09:00'}], but got [{'error': 'Object of type datetime is not JSON serializable'}]. Look at "JSON: the second boundary, to the browser" in lesson 06.
#     The event was not sent, but an error. json.dumps() has to get a `default` for datetimes and Decimals.
# CheckFailed: the time 1999-12-31T23:59:59.999999+09:00

class Board(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("board", self.channel_name)
        await self.accept()

    async def price(self, event):
        try:
            text = json.dumps(event, allow_nan=False)
        except (TypeError, ValueError) as error:
            text = json.dumps({"error": str(error)})
        await self.send(text)
