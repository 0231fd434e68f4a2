# ✓ what JSON knows: [{'left': 7, 'open': True, 'sizes': [1, '차'], 'sold': None, 'weight': 2.5, 'what': 'tea'}]
# ✓ what JSON knows: [{'bread': 'NaN'}]
# ✓ the time 1999-12-31T23:59:59.999999+09:00: [{'at': '1999-12-31T23:59:59.999999+09:00'}]
# ✓ the price 1.10: [{'price': '1.10'}]
# ✓ times and prices in lists and dicts: [{'list': [{'at': '1999-01-01T00:00:00.000010+00:00', 'price': '7.00'}, ['1999-01-01T00:00:00.000010+00:00', ['7.00']]]}]
# ✓ an event with {'likes': {'Ann'}} in it, between two others: [{'what': 'tea'}, {'error': 'cannot send set'}, {'what': 'jam'}]
# ✓ an event with {'weight': nan} in it, between two others: [{'what': 'tea'}, {'error': 'Out of range float values are not JSON compliant…'}, {'what': 'jam'}]
# ✗ an event with {'day': datetime.date(1999, 12, 31)} in it, between two others: expected [{'what': 'tea'}, {'error': '…'}, {'what': 'jam'}], but got [{'what': 'tea'}, {'day': '1999-12-31', 'what': 'milk'}, {'what': 'jam'}]. Look at "The `default` function, and why not `default=str`" in lesson 06.
#     The event was sent with something else in place of what JSON cannot carry, or without it. Where default() ends with `raise TypeError`, json.dumps() raises, too.
# CheckFailed: an event with {'day': datetime.date(1999, 12, 31)} in it, between two others

import json, math
from datetime import *
from decimal import *
from channels.generic.websocket import *

def out(v):
    if isinstance(v, date): return v.isoformat()
    if isinstance(v, Decimal): return str(v)
    raise TypeError("cannot send " + type(v).__name__)

class Board(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("board", self.channel_name)
        await self.accept()

    async def price(self, event):
        try:
            text = json.dumps(event, default=out, allow_nan=False)
        except (TypeError, ValueError) as e:
            text = json.dumps({"error": str(e)})
        await self.send(text_data=text)
