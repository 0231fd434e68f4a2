from channels_redis.serializers import MsgPackSerializer


class TimeSerializer(MsgPackSerializer):
    codes = {7: datetime, 8: timedelta}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.packer = msgpack.Packer(default=self.note)

    def as_bytes(self, message, *args, **kwargs):
        return self.packer.pack(message)

    def from_bytes(self, data, *args, **kwargs):
        return msgpack.unpackb(data, ext_hook=self.connect)

    def note(self, value):
        for code, cls in self.codes.items():
            if isinstance(value, cls):
                return msgpack.ExtType(code, msgpack.packb(getattr(self, "from_" + cls.__name__)(value)))
        raise TypeError(f"{type(value).__name__} is neither a datetime nor a timedelta")

    def from_datetime(self, value):
        if value.utcoffset() is None:
            raise TypeError("which time zone?")
        return value.isoformat()

    def from_timedelta(self, value):
        return [value.days, value.seconds, value.microseconds]

    def connect(self, code, data):
        if code not in self.codes:
            return msgpack.ExtType(code, data)
        inside = msgpack.unpackb(data)
        return datetime.fromisoformat(inside) if code == 7 else timedelta(*inside)
