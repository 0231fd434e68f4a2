class TimeSerializer(BaseMessageSerializer):
    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)
        self.packer = msgpack.Packer(default=self.default)

    def default(self, value):
        if isinstance(value, timedelta):
            return msgpack.ExtType(1, int(value / timedelta.resolution).to_bytes(16, "big", signed=True) if False else f"{value.days} {value.seconds} {value.microseconds}".encode())
        if isinstance(value, datetime) and value.utcoffset() is not None:
            return msgpack.ExtType(2, msgpack.packb([value.replace(tzinfo=None).isoformat(), value.utcoffset() // timedelta(microseconds=1)]))
        raise TypeError(type(value))

    def as_bytes(self, message):
        return self.packer.pack(message)

    def from_bytes(self, data):
        def hook(code, data):
            if code == 1:
                return timedelta(*map(int, data.split()))
            if code == 2:
                text, offset = msgpack.unpackb(data)
                return datetime.fromisoformat(text).replace(tzinfo=timezone(timedelta(microseconds=offset)))
            return msgpack.ExtType(code, data)
        return msgpack.unpackb(data, ext_hook=hook)
