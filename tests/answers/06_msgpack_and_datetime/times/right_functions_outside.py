from functools import partial


def pack(value):
    match value:
        case datetime(tzinfo=zone) if zone is not None:
            return msgpack.ExtType(116, str(value).encode())
        case timedelta():
            return msgpack.ExtType(100, msgpack.packb([value.days, value.seconds, value.microseconds]))
    raise TypeError(type(value).__name__)


def unpack(code, data):
    match code:
        case 116:
            return datetime.fromisoformat(data.decode())
        case 100:
            return timedelta(*msgpack.unpackb(data))
    return msgpack.ExtType(code, data)


class TimeSerializer(BaseMessageSerializer):
    as_bytes = staticmethod(partial(msgpack.packb, default=pack))
    from_bytes = staticmethod(partial(msgpack.unpackb, ext_hook=unpack))
