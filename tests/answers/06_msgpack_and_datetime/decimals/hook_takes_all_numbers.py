# ✗ an Extension with the number 99
# Only your own number means a Decimal

def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(3, str(value).encode())
    raise TypeError(f"cannot pack a {type(value).__name__}")


def decimal_hook(code, data):
    return Decimal(data.decode())
