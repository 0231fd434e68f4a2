# ✓ the Decimal 9.95 arrives: Decimal('9.95')
# ✓ the Decimal 1.10 arrives: Decimal('1.10')
# ✓ the Decimal -0.0 arrives: Decimal('-0.0')
# ✓ the Decimal 1E+200 arrives: Decimal('1E+200')
# ✗ the Decimal Infinity arrives: expected Decimal('Infinity'), but got 'refused: TypeError'. Look at "Extension types: a type of your own" in lesson 06.
#     It was refused. In decimal_default() a Decimal, of any kind, has to be packed, as bytes: str(value).encode().
# CheckFailed: the Decimal Infinity arrives

def decimal_default(value):
    if isinstance(value, Decimal) and value.is_finite():
        return msgpack.ExtType(3, str(value).encode())
    raise TypeError(f"cannot pack a {type(value).__name__}")



def decimal_hook(code, data):
    if code == 3:
        return Decimal(data.decode())
    return msgpack.ExtType(code, data)
