NUMBER = 42


def decimal_default(value):
    if not isinstance(value, Decimal):
        raise TypeError("only a Decimal")
    sign, digits, exponent = value.as_tuple()
    return msgpack.ExtType(NUMBER, msgpack.packb([sign, digits, exponent]))


def decimal_hook(code, data):
    if code != NUMBER:
        return msgpack.ExtType(code, data)
    sign, digits, exponent = msgpack.unpackb(data)
    return Decimal((sign, tuple(digits), exponent))
