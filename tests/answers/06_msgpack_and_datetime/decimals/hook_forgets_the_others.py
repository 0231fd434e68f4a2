# ✓ the Decimal 9.95 arrives: Decimal('9.95')
# ✓ the Decimal 1.10 arrives: Decimal('1.10')
# ✓ the Decimal -0.0 arrives: Decimal('-0.0')
# ✓ the Decimal 1E+200 arrives: Decimal('1E+200')
# ✓ the Decimal Infinity arrives: Decimal('Infinity')
# ✓ the Decimal NaN arrives: Decimal('NaN')
# ✓ the Decimal 77777777777777777777777777777777777777777777777777.10 arrives: Decimal('77777777777777777777777777777777777777777777777777.10')
# ✓ what a receiver without a hook gets: ExtType(code=3, data=b'1.10')
# ✓ a value of the type set: 'refused: TypeError'
# ✓ a value of the type complex: 'refused: TypeError'
# ✓ a value of the type int: 'refused: TypeError'
# ✗ an Extension with the number 99, and b'1.10' in it: expected ExtType(code=99, data=b'1.10'), but got None. Look at "Extension types: a type of your own" in lesson 06.
#     For numbers that are not yours, decimal_hook() returns msgpack.ExtType(code, data).
# CheckFailed: an Extension with the number 99, and b'1.10' in it

def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(3, str(value).encode())
    raise TypeError(f"cannot pack a {type(value).__name__}")


def decimal_hook(code, data):
    if code == 3:
        return Decimal(data.decode())
