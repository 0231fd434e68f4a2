# ✓ the Decimal 9.95 arrives: Decimal('9.95')
# ✗ the Decimal 1.10 arrives: expected Decimal('1.10'), but got Decimal('1.1'). Look at "Extension types: a type of your own" in lesson 06.
#     The value is right, and a digit or a sign is gone: normalize(), round() and float() drop zeros at the end, and calculating drops what is beyond 28 digits. str() keeps them.
# CheckFailed: the Decimal 1.10 arrives

def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(3, str(int(value * 100)).encode())
    raise TypeError


def decimal_hook(code, data):
    if code == 3:
        return Decimal(int(data)) / 100
    return msgpack.ExtType(code, data)
