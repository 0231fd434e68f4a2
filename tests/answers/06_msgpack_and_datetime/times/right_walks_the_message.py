class TimeSerializer(BaseMessageSerializer):
    def as_bytes(self, message):
        return msgpack.packb(self.walk(message))

    def walk(self, value):
        if isinstance(value, dict):
            return {key: self.walk(item) for key, item in value.items()}
        if isinstance(value, (list, tuple)):
            return [self.walk(item) for item in value]
        if isinstance(value, datetime):
            if value.tzinfo is None:
                raise TypeError("no time zone")
            return msgpack.ExtType(7, str(value).encode())
        if isinstance(value, timedelta):
            return msgpack.ExtType(8, b"%d,%d,%d" % (value.days, value.seconds, value.microseconds))
        return value

    def from_bytes(self, data):
        return msgpack.unpackb(data, ext_hook=self.hook)

    def hook(self, code, data):
        if code == 7:
            return datetime.fromisoformat(data.decode())
        if code == 8:
            return timedelta(*[int(part) for part in data.split(b",")])
        return msgpack.ExtType(code, data)
