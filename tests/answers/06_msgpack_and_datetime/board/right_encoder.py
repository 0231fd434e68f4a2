class Encoder(json.JSONEncoder):
    def default(self, value):
        match value:
            case datetime():
                return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
            case Decimal():
                return f"{value:f}"
        return super().default(value)


class Board(AsyncWebsocketConsumer):
    groups = ["board"]

    async def price(self, event):
        try:
            text = Encoder(allow_nan=False, indent=1).encode(event)
        except Exception:
            text = '{"error": "not for a browser"}'
        await self.send(text_data=text)
