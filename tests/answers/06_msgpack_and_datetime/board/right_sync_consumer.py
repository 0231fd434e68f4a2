from channels.generic.websocket import WebsocketConsumer


def to_json(value) -> str:
    known = {datetime: datetime.isoformat, Decimal: str}

    def default(value):
        for cls, text in known.items():
            if isinstance(value, cls):
                return text(value)
        raise TypeError(f"no JSON for a {type(value).__name__}")

    return json.dumps(value, default=default, allow_nan=False, separators=(",", ":"))


class Board(WebsocketConsumer):
    groups = ["board"]

    def price(self, event):
        try:
            said = to_json(event)
        except (TypeError, ValueError) as error:
            print("refused", error)
            said = to_json({"error": repr(error)})
        self.send(said)
