# ✗ how many messages lie in an inbox, a sorted set, when two equal ones were sent: expected 2, but got 1. Look at "What the random bytes are for" in lesson 06.
# serialize() puts the random bytes in front.

def default(value):
    if isinstance(value, datetime) and value.tzinfo:
        return msgpack.ExtType(1, value.isoformat().encode())
    if isinstance(value, timedelta):
        return msgpack.ExtType(2, msgpack.packb([value.days, value.seconds, value.microseconds]))
    raise TypeError(f"cannot pack {value!r}")


def ext_hook(code, data):
    return datetime.fromisoformat(data.decode()) if code == 1 else timedelta(*msgpack.unpackb(data))


class TimeSerializer:
    def __init__(self, **options):
        pass

    def serialize(self, message):
        return msgpack.packb(message, default=default)

    def deserialize(self, data):
        return msgpack.unpackb(data, ext_hook=ext_hook)
