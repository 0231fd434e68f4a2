# ✗ the time 1999-12-31T23:59:59.999999+09:00
# but got [{'at': '1999-12-31T23:59:59.999+09:00'}]
# DjangoJSONEncoder cuts off the last three digits

from django.core.serializers.json import DjangoJSONEncoder


class Board(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("board", self.channel_name)
        await self.accept()

    async def price(self, event):
        try:
            text = json.dumps(event, cls=DjangoJSONEncoder, allow_nan=False)
        except (TypeError, ValueError) as error:
            text = json.dumps({"error": str(error)})
        await self.send(text)
