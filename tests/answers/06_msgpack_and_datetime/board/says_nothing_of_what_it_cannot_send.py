# ✗ an event with {'likes': {'Ann'}} in it, between two others
# but got [{'what': 'tea'}, {'what': 'jam'}]
# also where something is wrong with the event

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
            return
        await self.send(text)
