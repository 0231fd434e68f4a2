# ✓ what JSON knows: [{'left': 7, 'open': True, 'sizes': [1, '차'], 'sold': None, 'weight': 2.5, 'what': 'tea'}]
# ✓ the time 1999-12-31T23:59:59.999999+09:00: [{'at': '1999-12-31T23:59:59.999999+09:00'}]
# ✓ the price 1.10: [{'price': '1.10'}]
# ✓ an event with {'likes': {'Ann'}} in it, between two others: [{'what': 'tea'}, {'error': 'cannot write a set as JSON'}, {'what': 'jam'}]
# ✓ an event with {'weight': nan} in it, between two others: [{'what': 'tea'}, {'error': 'not a number'}, {'what': 'jam'}]
# ✓ the time 1969-07-20T20:17:40.000001+00:00: [{'at': '1969-07-20T20:17:40.000001+00:00'}]
# ✓ the time 2999-01-02T03:04:05.678901-03:30: [{'at': '2999-01-02T03:04:05.678901-03:30'}]
# ✓ the price 0.10000000000000000001: [{'price': '0.10000000000000000001'}]
# ✓ the price -1234567890123456789012345678901234567890.50: [{'price': '-1234567890123456789012345678901234567890.50'}]
# ✓ the price 100: [{'price': '100'}]
# ✓ what JSON knows: [{'deep': {'er': [[{'and': {...}}]]}, 'empty': [{}, []], 'quoted': 'a "b" \\ c'}]
# ✗ what JSON knows: expected [{'NaN': 7, 'sizes': ['Infinity', '-Infinity'], 'what': 'NaN bread'}], but got [{'error': 'not a number'}]. Look at "Out at the other server" in lesson 06.
#     A text is a text, also where it says NaN or Infinity: what no browser can read are floats.
# CheckFailed: what JSON knows

class Board(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("board", self.channel_name)
        await self.accept()

    def default(self, value):
        if isinstance(value, datetime):
            return value.isoformat()
        if isinstance(value, Decimal):
            return str(value)
        raise TypeError(f"cannot write a {type(value).__name__} as JSON")

    async def price(self, event):
        try:
            text = json.dumps(event, default=self.default)
        except TypeError as error:
            text = json.dumps({"error": str(error)})
        if "NaN" in text or "Infinity" in text:
            text = json.dumps({"error": "not a number"})
        await self.send(text)
