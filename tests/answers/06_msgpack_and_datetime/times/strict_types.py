# ✓ a message without any time: 'tea'
# ✓ a datetime arrives: 'datetime 1999-12-31T23:59:59.999999+09:00'
# ✓ a datetime arrives: 'datetime 2999-12-31T23:59:59.999999-03:30'
# ✓ a datetime arrives: 'datetime 0001-01-01T00:00:00.000000+09:00'
# ✓ a timedelta arrives: 'timedelta of 2 days, 3 s, 4 µs'
# ✓ a timedelta arrives: 'timedelta of -100000 days, 0 s, 1 µs'
# ✓ a datetime without a time zone: 'refused: TypeError'
# ✓ a set: 'refused: TypeError'
# ✓ a text that looks like a time: '1999-12-31T23:59:59+09:00'
# ✓ what msgpack knows: [b'tea', 7, 2.5, None, True, '차', 18446744073709551615]
# ✓ how many messages lie in an inbox, a sorted set, when two equal ones were sent: 2
# ✓ Extensions with all the other numbers, how many arrive as they are: 126
# ✓ a stranger's message has run code: False
# ✓ an honest message, after a stranger's that was too long: {'value': 'tea'}
# ✗ a tuple: expected ['tea', [7]], but got 'refused: TypeError'. Look at "Extension types: a type of your own" in lesson 06.
#     A tuple arrives as a list. With strict_types=True packb() refuses it.
# CheckFailed: a tuple

def default(value):
    if type(value) is datetime and value.tzinfo is not None:
        return msgpack.ExtType(1, value.isoformat().encode())
    if type(value) is timedelta:
        return msgpack.ExtType(2, repr([value.days, value.seconds, value.microseconds]).encode())
    raise TypeError(f"cannot pack a {type(value).__name__}")


def ext_hook(code, data):
    if code == 1:
        return datetime.fromisoformat(data.decode())
    if code == 2:
        return timedelta(*json.loads(data))
    return msgpack.ExtType(code, data)


class TimeSerializer(BaseMessageSerializer):
    def as_bytes(self, message):
        return msgpack.packb(message, default=default, strict_types=True)

    def from_bytes(self, data):
        return msgpack.unpackb(data, ext_hook=ext_hook)
