def decimal_default(value):
    while not isinstance(value, str):
        pass


def decimal_hook(code, data):
    return msgpack.ExtType(code, data)
