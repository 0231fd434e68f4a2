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
# ✗ a stranger's message has run code: expected False, but got True. Look at "When you need it: pickle runs a stranger's code" in lesson 06.
#     Whoever may write to Redis can run code in your servers: a format that knows data only cannot do that.
# CheckFailed: a stranger's message has run code

class TimeSerializer(BaseMessageSerializer):
    def as_bytes(self, message):
        self.look(message)
        return pickle.dumps(message)

    def look(self, value):
        if isinstance(value, dict):
            for item in value.values():
                self.look(item)
        elif isinstance(value, list):
            for item in value:
                self.look(item)
        elif isinstance(value, datetime) and value.tzinfo is None:
            raise TypeError
        elif not isinstance(value, (datetime, timedelta, str, bytes, int, float, type(None))):
            raise TypeError

    def from_bytes(self, data):
        return pickle.loads(data)
