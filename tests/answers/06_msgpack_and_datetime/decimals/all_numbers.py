# ✓ the Decimal 9.95 arrives: Decimal('9.95')
# ✓ the Decimal 1.10 arrives: Decimal('1.10')
# ✓ the Decimal -0.0 arrives: Decimal('-0.0')
# ✓ the Decimal 1E+200 arrives: Decimal('1E+200')
# ✓ the Decimal Infinity arrives: Decimal('Infinity')
# ✓ the Decimal NaN arrives: Decimal('NaN')
# ✓ the Decimal 77777777777777777777777777777777777777777777777777.10 arrives: Decimal('77777777777777777777777777777777777777777777777777.10')
# ✓ what a receiver without a hook gets: ExtType(code=3, data=b'1.10')
# ✓ a value of the type set: 'refused: TypeError'
# ✗ it raised decimal.InvalidOperation: [<class 'decimal.ConversionSyntax'>] (Cell, line 12, in decimal_hook: `return Decimal(data.decode())`). Look at "Extension types: a type of your own" in lesson 06.
#     decimal_default() has packed something that is no Decimal: ask for its type first.
# CheckFailed: see the line above.

import numbers


def decimal_default(value):
    if isinstance(value, (Decimal, numbers.Number)):
        return msgpack.ExtType(3, str(value).encode())
    raise TypeError


def decimal_hook(code, data):
    if code == 3:
        return Decimal(data.decode())
    return msgpack.ExtType(code, data)
