def decimal_default(value):
    if not isinstance(value, Decimal):
        raise TypeError(f"object of type {type(value).__name__} is not serializable")
    return msgpack.ExtType(99, msgpack.packb(str(value)))


def decimal_hook(code, data):
    if code != 99:
        return msgpack.ExtType(code, data)
    return Decimal(msgpack.unpackb(data))
