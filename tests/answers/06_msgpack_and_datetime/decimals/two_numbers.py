# ✗ the Decimal 9.95 arrives: expected Decimal('9.95'), but got ExtType(code=3, data=b'9.95'). Look at "Extension types: a type of your own" in lesson 06.
#     It arrived as an Extension: decimal_hook() has to know the number that decimal_default() gave.
# CheckFailed: the Decimal 9.95 arrives

def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(3, str(value).encode())
    raise TypeError(f"cannot pack a {type(value).__name__}")


def decimal_hook(code, data):
    if code == 4:
        return Decimal(data.decode())
    return msgpack.ExtType(code, data)
