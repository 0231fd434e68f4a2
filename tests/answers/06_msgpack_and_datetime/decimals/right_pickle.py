def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(3, pickle.dumps(value))
    raise TypeError


def decimal_hook(code, data):
    if code == 3:
        return pickle.loads(data)
    return msgpack.ExtType(code, data)
