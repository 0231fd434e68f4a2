# ✗ the Decimal 9.95 arrives: expected Decimal('9.95'), but got 'refused: TypeError'. Look at "Extension types: a type of your own" in lesson 06.
#     It was refused. In decimal_default() a Decimal, of any kind, has to be packed, as bytes: str(value).encode().
# CheckFailed: the Decimal 9.95 arrives

def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(3, str(value))
    raise TypeError


def decimal_hook(code, data):
    if code == 3:
        return Decimal(data.decode())
    return msgpack.ExtType(code, data)
