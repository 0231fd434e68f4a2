# ✓ what JSON knows: [{'left': 7, 'open': True, 'sizes': [1, '차'], 'sold': None, 'weight': 2.5, 'what': 'tea'}]
# ✓ what JSON knows: [{'bread': 'NaN'}]
# ✗ the time 1999-12-31T23:59:59.999999+09:00: expected [{'at': '1999-12-31T23:59:59.999999+09:00'}], but got [{'at': '1999-12-31T23:59:59.999+09:00'}]. Look at "JSON: the second boundary, to the browser" in lesson 06.
#     DjangoJSONEncoder cuts off the last three digits, without a word, and so does timespec="milliseconds". Write a `default` of your own, with isoformat().
# CheckFailed: the time 1999-12-31T23:59:59.999999+09:00

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
