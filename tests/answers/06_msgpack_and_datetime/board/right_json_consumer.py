from channels.generic.websocket import AsyncJsonWebsocketConsumer
from django.core.serializers.json import DjangoJSONEncoder


class Encoder(DjangoJSONEncoder):
    def default(self, value):
        if isinstance(value, datetime):
            return value.astimezone(timezone.utc).isoformat().replace("+00:00", "Z")
        if isinstance(value, Decimal):
            return super().default(value)
        return json.JSONEncoder.default(self, value)


class Board(AsyncJsonWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("board", self.channel_name)
        await self.accept()

    @classmethod
    async def encode_json(cls, content):
        return json.dumps(content, cls=Encoder, allow_nan=False, ensure_ascii=False)

    async def price(self, event):
        try:
            await self.send_json(event)
        except Exception:
            await self.send_json({"type": "price", "error": "this event cannot be shown"})
