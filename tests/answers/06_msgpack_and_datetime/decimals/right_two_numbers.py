def decimal_default(value):
    if isinstance(value, Decimal):
        if value.is_finite():
            return msgpack.ExtType(3, str(value).encode())
        return msgpack.ExtType(4, str(value).encode())
    raise TypeError


def decimal_hook(code, data):
    if code in (3, 4):
        return Decimal(data.decode())
    return msgpack.ExtType(code, data)
