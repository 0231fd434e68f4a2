# ✗ the Decimal 9.95 arrives
# decimal_hook() has to know the number that decimal_default() gave

def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(3, str(value).encode())
    raise TypeError(f"cannot pack a {type(value).__name__}")


def decimal_hook(code, data):
    if code == 4:
        return Decimal(data.decode())
    return msgpack.ExtType(code, data)
