def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(3, str(int(value * 100)).encode())
    raise TypeError


def decimal_hook(code, data):
    if code == 3:
        return Decimal(int(data)) / 100
    return msgpack.ExtType(code, data)
