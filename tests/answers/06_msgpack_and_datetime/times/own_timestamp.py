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
# ✓ a tuple: ['tea', [7]]
# ✗ a msgpack.Timestamp: expected Timestamp(seconds=7, nanoseconds=7), but got 'datetime 1970-01-01T00:00:07.000000+00:00'. Look at "Extension types: a type of your own" in lesson 06.
#     A msgpack.Timestamp arrives as a msgpack.Timestamp, where unpackb() is not told otherwise by `timestamp`.
# CheckFailed: a msgpack.Timestamp

def default(value):
    if isinstance(value, datetime) and value.tzinfo is not None:
        return msgpack.ExtType(5, value.isoformat().encode())
    if isinstance(value, timedelta):
        return msgpack.ExtType(6, msgpack.packb((value.days, value.seconds, value.microseconds)))
    raise TypeError(f"cannot pack a {type(value).__name__}")


def ext_hook(code, data):
    if code == 5:
        return datetime.fromisoformat(data.decode())
    if code == 6:
        return timedelta(*msgpack.unpackb(data))
    return msgpack.ExtType(code, data)


class TimeSerializer(BaseMessageSerializer):
    def as_bytes(self, message):
        return msgpack.packb(message, default=default)

    def from_bytes(self, data):
        return msgpack.unpackb(data, ext_hook=ext_hook, timestamp=3)
