# ✗ it raised decimal.InvalidOperation: [<class 'decimal.ConversionSyntax'>]
# decimal_default() has packed something that is no Decimal: ask for its type first.

import numbers


def decimal_default(value):
    if isinstance(value, (Decimal, numbers.Number)):
        return msgpack.ExtType(3, str(value).encode())
    raise TypeError


def decimal_hook(code, data):
    if code == 3:
        return Decimal(data.decode())
    return msgpack.ExtType(code, data)
