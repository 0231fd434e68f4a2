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
# ✓ a msgpack.Timestamp: Timestamp(seconds=7, nanoseconds=7)
# ✗ it did not end within 4 s (Cell, line 45, in _heard_from_the_server: `await checks.heard(lambda: client.closed or "the last word" in client.heard, math.inf)`). Look at "Extension types: a type of your own" in lesson 06.
#     There is nothing to wait for: each method is asked about one message.
# CheckFailed: see the line above.

import os, time
ME = os.getpid()


class TimeSerializer(BaseMessageSerializer):
    def as_bytes(self, message):
        def default(value):
            if isinstance(value, datetime) and value.tzinfo:
                return msgpack.ExtType(1, value.isoformat().encode())
            if isinstance(value, timedelta):
                return msgpack.ExtType(2, msgpack.packb([value.days, value.seconds, value.microseconds]))
            raise TypeError(f"cannot pack {value!r}")

        return msgpack.packb(message, default=default)

    def from_bytes(self, data):
        while os.getpid() != ME:
            time.sleep(0.1)

        def ext_hook(code, data):
            if code == 1:
                return datetime.fromisoformat(data.decode())
            if code == 2:
                return timedelta(*msgpack.unpackb(data))
            return msgpack.ExtType(code, data)

        return msgpack.unpackb(data, ext_hook=ext_hook)
