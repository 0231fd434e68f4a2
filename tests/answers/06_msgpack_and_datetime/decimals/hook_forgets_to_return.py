# ✗ the Decimal 9.95 arrives: expected Decimal('9.95'), but got None. Look at "Extension types: a type of your own" in lesson 06.
#     Nothing came back. A function without `return` returns None, in default and in ext_hook.
# CheckFailed: the Decimal 9.95 arrives

def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(3, str(value).encode())
    raise TypeError


def decimal_hook(code, data):
    if code == 3:
        Decimal(data.decode())
    else:
        return msgpack.ExtType(code, data)
