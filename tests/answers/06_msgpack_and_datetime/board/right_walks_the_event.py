import math

from channels.generic.websocket import WebsocketConsumer
from asgiref.sync import async_to_sync


def readable(value):
    match value:
        case datetime():
            return value.isoformat()
        case Decimal():
            return format(value, "f")
        case float() if not math.isfinite(value):
            raise ValueError("no finite number")
        case None | str() | int() | float():
            return value
        case list() | tuple():
            return [readable(item) for item in value]
        case dict() if all(isinstance(key, str) for key in value):
            return {key: readable(item) for key, item in value.items()}
    raise ValueError(f"a {type(value).__name__}")


class Board(WebsocketConsumer):
    def connect(self):
        async_to_sync(self.channel_layer.group_add)("board", self.channel_name)
        self.accept()

    def price(self, event):
        event = {key: value for key, value in event.items() if key != "type"}
        try:
            event = readable(event)
        except ValueError as error:
            event = {"error": str(error)}
        self.send(text_data=json.dumps(event))
