def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(-1, str(value).encode())
    raise TypeError


def decimal_hook(code, data):
    if code == -1:
        return Decimal(data.decode())
    return msgpack.ExtType(code, data)
