# ✗ it raised TypeError
# What an Extension holds is bytes, and Decimal() wants a text

def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(3, str(value).encode())
    raise TypeError(f"cannot pack a {type(value).__name__}")


def decimal_hook(code, data):
    if code == 3:
        return Decimal(data)
    return msgpack.ExtType(code, data)
