# ✗ what JSON knows: expected [{'left': 7, 'open': True, 'sizes': [1, '차'], 'sold': None, 'weight': 2.5, 'what': 'tea'}], but got ['{"type": "price", "what": "tea", "left": 7, "weight": 2.5, "sold": null, "open": true, "sizes": [1, "\\ucc28"]}']. Look at "JSON: the second boundary, to the browser" in lesson 06.
#     JSON in JSON: what was sent is a text in quotation marks. AsyncJsonWebsocketConsumer's send_json() and json.dumps() do the same, so one of them is enough.
# CheckFailed: what JSON knows

from channels.generic.websocket import AsyncJsonWebsocketConsumer


def default(value):
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    raise TypeError(f"cannot write a {type(value).__name__} as JSON")


class Board(AsyncJsonWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("board", self.channel_name)
        await self.accept()

    async def price(self, event):
        try:
            text = json.dumps(event, default=default, allow_nan=False)
        except (TypeError, ValueError) as error:
            text = json.dumps({"error": str(error)})
        await self.send_json(text)
