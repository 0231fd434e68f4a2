# ✓ the Decimal 9.95 arrives: Decimal('9.95')
# ✓ the Decimal 1.10 arrives: Decimal('1.10')
# ✓ the Decimal -0.0 arrives: Decimal('-0.0')
# ✓ the Decimal 1E+200 arrives: Decimal('1E+200')
# ✓ the Decimal Infinity arrives: Decimal('Infinity')
# ✓ the Decimal NaN arrives: Decimal('NaN')
# ✓ the Decimal 77777777777777777777777777777777777777777777777777.10 arrives: Decimal('77777777777777777777777777777777777777777777777777.10')
# ✓ what a receiver without a hook gets: ExtType(code=3, data=b'1.10')
# ✗ a value of the type set: expected 'refused: TypeError', but got None. Look at "The `default` function, and why not `default=str`" in lesson 06.
#     It is gone, without an error. Where default() returns nothing, None is packed: it has to end with `raise TypeError`.
# CheckFailed: a value of the type set

def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(3, str(value).encode())



def decimal_hook(code, data):
    if code == 3:
        return Decimal(data.decode())
    return msgpack.ExtType(code, data)
