# ✗ a msgpack.Timestamp: expected Timestamp(seconds=7, nanoseconds=7), but got 'datetime 1970-01-01T00:00:07
# A msgpack.Timestamp arrives as a msgpack.Timestamp

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
