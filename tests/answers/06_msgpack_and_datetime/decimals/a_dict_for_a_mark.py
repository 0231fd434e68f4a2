def decimal_default(value):
    if isinstance(value, Decimal):
        return {"decimal": str(value)}
    raise TypeError


def decimal_hook(code, data):
    return msgpack.ExtType(code, data)
