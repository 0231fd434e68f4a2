def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(5, value.to_eng_string().encode("ascii"))
    raise TypeError(repr(value))


def decimal_hook(code, data):
    if code == 5:
        return Decimal(data.decode("ascii"))
    return msgpack.ExtType(code, data)
