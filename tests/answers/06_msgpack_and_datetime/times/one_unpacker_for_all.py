# ✗ an honest message, after a stranger's that was too long: expected {'value': 'tea'}, but got 'a rest'.
# An Unpacker keeps what one message had too much

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
