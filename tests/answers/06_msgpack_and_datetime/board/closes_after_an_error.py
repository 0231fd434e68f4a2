# ✓ what JSON knows: [{'left': 7, 'open': True, 'sizes': [1, '차'], 'sold': None, 'weight': 2.5, 'what': 'tea'}]
# ✓ what JSON knows: [{'bread': 'NaN'}]
# ✓ the time 1999-12-31T23:59:59.999999+09:00: [{'at': '1999-12-31T23:59:59.999999+09:00'}]
# ✓ the price 1.10: [{'price': '1.10'}]
# ✓ times and prices in lists and dicts: [{'list': [{'at': '1999-01-01T00:00:00.000010+00:00', 'price': '7.00'}, ['1999-01-01T00:00:00.000010+00:00', ['7.00']]]}]
# ✗ an event with {'likes': {'Ann'}} in it, between two others: expected [{'what': 'tea'}, {'error': '…'}, {'what': 'jam'}], but got [{'what': 'tea'}, {'error': 'cannot write a set as JSON'}, 'closed with 1000']. Look at "The `default` function, and why not `default=str`" in lesson 06.
#     The client stays connected: close() ends also the events that follow.
# CheckFailed: an event with {'likes': {'Ann'}} in it, between two others
# or
# ✓ what JSON knows: [{'left': 7, 'open': True, 'sizes': [1, '차'], 'sold': None, 'weight': 2.5, 'what': 'tea'}]
# ✓ what JSON knows: [{'bread': 'NaN'}]
# ✓ the time 1999-12-31T23:59:59.999999+09:00: [{'at': '1999-12-31T23:59:59.999999+09:00'}]
# ✓ the price 1.10: [{'price': '1.10'}]
# ✓ times and prices in lists and dicts: [{'list': [{'at': '1999-01-01T00:00:00.000010+00:00', 'price': '7.00'}, ['1999-01-01T00:00:00.000010+00:00', ['7.00']]]}]
# ✗ an event with {'likes': {'Ann'}} in it, between two others: expected [{'what': 'tea'}, {'error': '…'}, {'what': 'jam'}], but got [{'what': 'tea'}, {'error': 'cannot write a set as JSON'}, 'closed with 1000']. Look at "The `default` function, and why not `default=str`" in lesson 06.
#     The client stays connected: close() ends also the events that follow.
#     Besides, a consumer raised autobahn.exception.Disconnected: Attempt to send on a closed protocol (where, stands below).
# CheckFailed: an event with {'likes': {'Ann'}} in it, between two others
# Traceback (most recent call last), server 1, /ws/board/:
#   Cell, line 20, in price
#     await self.send(text)
# autobahn.exception.Disconnected: Attempt to send on a closed protocol

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
        except (TypeError, ValueError) as error:
            await self.send(json.dumps({"error": str(error)}))
            return await self.close()
        await self.send(text)
