from functools import partial


def pack(value):
    match value:
        case datetime(tzinfo=zone) if zone is not None:
            return {"__time__": str(value)}
        case timedelta():
            return {"__delta__": [value.days, value.seconds, value.microseconds]}
    raise TypeError(type(value).__name__)


def unpack(pairs):
    match pairs:
        case {"__time__": text}:
            return datetime.fromisoformat(text)
        case {"__delta__": parts}:
            return timedelta(*parts)
    return pairs


class TimeSerializer(BaseMessageSerializer):
    as_bytes = staticmethod(partial(msgpack.packb, default=pack))
    from_bytes = staticmethod(partial(msgpack.unpackb, object_hook=unpack))
