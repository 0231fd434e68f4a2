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
# ✗ an honest message, after a stranger's that was too long: expected {'value': 'tea'}, but got 'a rest'. Look at "Extension types: a type of your own" in lesson 06.
#     An Unpacker keeps what one message had too much, and takes it for the next. msgpack.unpackb() begins anew with each.
# CheckFailed: an honest message, after a stranger's that was too long

class TimeSerializer(BaseMessageSerializer):
    def __init__(self, **options):
        super().__init__(**options)
        self.packer = msgpack.Packer(default=self.pack)
        self.unpacker = msgpack.Unpacker(ext_hook=self.unpack)

    def pack(self, value):
        if isinstance(value, datetime) and value.tzinfo is not None:
            return msgpack.ExtType(1, value.isoformat().encode())
        if isinstance(value, timedelta):
            return msgpack.ExtType(2, f"{value.days} {value.seconds} {value.microseconds}".encode())
        raise TypeError(f"cannot pack a {type(value).__name__}")

    def unpack(self, code, data):
        if code == 1:
            return datetime.fromisoformat(data.decode())
        if code == 2:
            return timedelta(*map(int, data.split()))
        return msgpack.ExtType(code, data)

    def as_bytes(self, message):
        return self.packer.pack(message)

    def from_bytes(self, data):
        self.unpacker.feed(data)
        return self.unpacker.unpack()
