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
# ✓ Extensions with all the other numbers, how many arrive as they are: 127
# ✓ a stranger's message has run code: False
# ✓ an honest message, after a stranger's that was too long: {'value': 'tea'}
# ✓ a tuple: ['tea', [7]]
# ✓ a msgpack.Timestamp: Timestamp(seconds=7, nanoseconds=7)
# ✗ what a client of the server hears, when the notebook has sent to the group: expected ['datetime 1969-07-20T16:17:40.000001-04:00', 'timedelta of -1 days, 0 s, 0 µs', 'the last word'], but got ['closed with 1011']. Look at "A serializer of your own, in the layer" in lesson 06.
#     It was refused or could not be read there. The traceback stands below.
#     Besides, a consumer raised IndexError: list index out of range (where, stands below).
# CheckFailed: what a client of the server hears, when the notebook has sent to the group
# server 1, /ws/clock/, outside your code: IndexError: list index out of range

times = []


class TimeSerializer(BaseMessageSerializer):
    def as_bytes(self, message):
        def default(value):
            if isinstance(value, timedelta) or isinstance(value, datetime) and value.tzinfo:
                times.append(value)
                return msgpack.ExtType(1, msgpack.packb(len(times) - 1))
            raise TypeError(f"cannot pack {value!r}")

        return msgpack.packb(message, default=default)

    def from_bytes(self, data):
        def ext_hook(code, data):
            return times[msgpack.unpackb(data)] if code == 1 else msgpack.ExtType(code, data)

        return msgpack.unpackb(data, ext_hook=ext_hook)
