import numbers


def decimal_default(value):
    if isinstance(value, (Decimal, numbers.Number)):
        return msgpack.ExtType(3, str(value).encode())
    raise TypeError


def decimal_hook(code, data):
    if code == 3:
        return Decimal(data.decode())
    return msgpack.ExtType(code, data)
