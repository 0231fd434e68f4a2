def decimal_default(value):
    if isinstance(value, Decimal):
        sign, digits, exponent = value.as_tuple()
        number = int("".join(map(str, digits)))
        return msgpack.ExtType(3, msgpack.packb([sign, number, exponent]))
    raise TypeError


def decimal_hook(code, data):
    if code == 3:
        sign, number, exponent = msgpack.unpackb(data)
        return Decimal(number).scaleb(exponent) * (-1 if sign else 1)
    return msgpack.ExtType(code, data)
