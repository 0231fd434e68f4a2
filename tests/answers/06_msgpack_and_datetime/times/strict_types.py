# ✗ a tuple: expected ['tea', [7]], but got 'refused: TypeError'.
# With strict_types=True packb() refuses it.

def default(value):
    if type(value) is datetime and value.tzinfo is not None:
        return msgpack.ExtType(1, value.isoformat().encode())
    if type(value) is timedelta:
        return msgpack.ExtType(2, repr([value.days, value.seconds, value.microseconds]).encode())
    raise TypeError(f"cannot pack a {type(value).__name__}")


def ext_hook(code, data):
    if code == 1:
        return datetime.fromisoformat(data.decode())
    if code == 2:
        return timedelta(*json.loads(data))
    return msgpack.ExtType(code, data)


class TimeSerializer(BaseMessageSerializer):
    def as_bytes(self, message):
        return msgpack.packb(message, default=default, strict_types=True)

    def from_bytes(self, data):
        return msgpack.unpackb(data, ext_hook=ext_hook)
