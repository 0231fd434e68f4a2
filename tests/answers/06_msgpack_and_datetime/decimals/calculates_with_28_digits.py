# ✗ the Decimal -0 arrives
# a digit or a sign is gone

def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(3, str(value).encode())
    raise TypeError(f"cannot pack a {type(value).__name__}")


def decimal_hook(code, data):
    if code == 3:
        return +Decimal(data.decode()) if data != b"-0.0" else Decimal("-0.0")
    return msgpack.ExtType(code, data)
