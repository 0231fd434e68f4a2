# ✗ what your datetime is in msgpack, from somebody who means no time: expected {'__datetime__':
# Whether something is a time, an Extension says, and not how it looks.

def default(value):
    if isinstance(value, datetime) and value.tzinfo is not None:
        return {"__datetime__": value.isoformat()}
    if isinstance(value, timedelta):
        return {"__timedelta__": [value.days, value.seconds, value.microseconds]}
    raise TypeError(f"cannot pack a {type(value).__name__}")


def object_hook(found):
    if "__datetime__" in found:
        return datetime.fromisoformat(found["__datetime__"])
    if "__timedelta__" in found:
        return timedelta(*found["__timedelta__"])
    return found


class TimeSerializer(BaseMessageSerializer):
    def as_bytes(self, message):
        return msgpack.packb(message, default=default)

    def from_bytes(self, data):
        return msgpack.unpackb(data, object_hook=object_hook)
