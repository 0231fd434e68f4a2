# ✗ what JSON knows: expected [{'left': 7, 'open': True, 'sizes': [1, '차'], 'sold': None, 'weight': 2.5, 'what': 'tea'}], but got []. Look at "JSON: the second boundary, to the browser" in lesson 06.
#     No text came: the handler has to await self.send(…), also where something is wrong with the event.
# CheckFailed: what JSON knows
# …: RuntimeWarning: coroutine 'AsyncWebsocketConsumer.send' was never awaited
#   self.send(text)

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
        try:
            text = json.dumps(event, default=default, allow_nan=False)
        except (TypeError, ValueError) as error:
            text = json.dumps({"error": str(error)})

        self.send(text)
