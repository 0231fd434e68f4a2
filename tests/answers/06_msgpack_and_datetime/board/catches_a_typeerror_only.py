# ✓ what JSON knows: [{'left': 7, 'open': True, 'sizes': [1, '차'], 'sold': None, 'weight': 2.5, 'what': 'tea'}]
# ✓ what JSON knows: [{'bread': 'NaN'}]
# ✓ the time 1999-12-31T23:59:59.999999+09:00: [{'at': '1999-12-31T23:59:59.999999+09:00'}]
# ✓ the price 1.10: [{'price': '1.10'}]
# ✓ times and prices in lists and dicts: [{'list': [{'at': '1999-01-01T00:00:00.000010+00:00', 'price': '7.00'}, ['1999-01-01T00:00:00.000010+00:00', ['7.00']]]}]
# ✓ an event with {'likes': {'Ann'}} in it, between two others: [{'what': 'tea'}, {'error': 'cannot write a set as JSON'}, {'what': 'jam'}]
# ✗ an event with {'weight': nan} in it, between two others: expected [{'what': 'tea'}, {'error': '…'}, {'what': 'jam'}], but got [{'what': 'tea'}, 'closed with 1011']. Look at "The `default` function, and why not `default=str`" in lesson 06.
#     The consumer raised, and so its client was closed. The traceback stands below. send() takes a text, an event has keys of its own, and json.dumps() may raise a TypeError or a ValueError.
#     Besides, a consumer raised ValueError: Out of range float values are not JSON compliant… (where, stands below).
# CheckFailed: an event with {'weight': nan} in it, between two others
# Traceback (most recent call last), server 1, /ws/board/:
#   Cell, line 16, in price
#     text = json.dumps(event, default=default, allow_nan=False)
# ValueError: Out of range float values are not JSON compliant…
# or
# ✓ what JSON knows: [{'left': 7, 'open': True, 'sizes': [1, '차'], 'sold': None, 'weight': 2.5, 'what': 'tea'}]
# ✓ what JSON knows: [{'bread': 'NaN'}]
# ✓ the time 1999-12-31T23:59:59.999999+09:00: [{'at': '1999-12-31T23:59:59.999999+09:00'}]
# ✓ the price 1.10: [{'price': '1.10'}]
# ✓ times and prices in lists and dicts: [{'list': [{'at': '1999-01-01T00:00:00.000010+00:00', 'price': '7.00'}, ['1999-01-01T00:00:00.000010+00:00', ['7.00']]]}]
# ✓ an event with {'likes': {'Ann'}} in it, between two others: [{'what': 'tea'}, {'error': 'cannot write a set as JSON'}, {'what': 'jam'}]
# ✗ an event with {'weight': nan} in it, between two others: expected [{'what': 'tea'}, {'error': '…'}, {'what': 'jam'}], but got [{'what': 'tea'}, 'closed with 1011']. Look at "The `default` function, and why not `default=str`" in lesson 06.
#     The consumer raised, and so its client was closed. The traceback stands below. send() takes a text, an event has keys of its own, and json.dumps() may raise a TypeError or a ValueError.
#     Besides, a consumer raised ValueError: Out of range float values are not JSON compliant… when serializing dict item 'weight' (where, stands below).
# CheckFailed: an event with {'weight': nan} in it, between two others
# Traceback (most recent call last), server 1, /ws/board/:
#   Cell, line 16, in price
#     text = json.dumps(event, default=default, allow_nan=False)
# ValueError: Out of range float values are not JSON compliant…
# when serializing dict item 'weight'

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
        except TypeError as error:
            text = json.dumps({"error": str(error)})
        await self.send(text)
