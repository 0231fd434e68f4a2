# ✗ what JSON knows: expected [{'left': 7, 'open': True, 'sizes': [1, '차'], 'sold': None, 'weight': 2.5, 'what': 'tea'}], but got ['binary: b\'{"type": "price", "what": "tea", "left": 7, "weight": 2.5, "sold": null, "open": true, "sizes": [1, "\\\\ucc28"]}\'']. Look at "JSON: the second boundary, to the browser" in lesson 06.
#     That is binary, which JSON.parse does not take: send a text, with text_data.
# CheckFailed: what JSON knows

import json, math
from datetime import *
from decimal import *
from channels.generic.websocket import *

def out(v):
    if isinstance(v, datetime): return v.isoformat()
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
        await self.send(bytes_data=text.encode())
