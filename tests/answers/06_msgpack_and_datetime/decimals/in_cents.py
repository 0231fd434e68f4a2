# ✗ the Decimal 1.10 arrives: expected Decimal('1.10'), but got Decimal('1.1')
# a digit or a sign is gone

def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(3, str(int(value * 100)).encode())
    raise TypeError


def decimal_hook(code, data):
    if code == 3:
        return Decimal(int(data)) / 100
    return msgpack.ExtType(code, data)
