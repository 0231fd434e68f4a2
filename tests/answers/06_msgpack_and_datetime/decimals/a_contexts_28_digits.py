# ✓ the Decimal 9.95 arrives: Decimal('9.95')
# ✓ the Decimal 1.10 arrives: Decimal('1.10')
# ✓ the Decimal -0.0 arrives: Decimal('-0.0')
# ✓ what a receiver without a hook gets: ExtType(code=1, data=b'1.10')
# ✓ a value of the type set: 'refused: TypeError'
# ✓ a value of the type complex: 'refused: TypeError'
# ✓ an Extension with the number 99, and b'1.10' in it: ExtType(code=99, data=b'1.10')
# ✓ through a layer in Redis: "{'tea': [Decimal('3.90'), None, 7]}"
# ✓ the Decimal 100 arrives: Decimal('100')
# ✓ the Decimal 1E+3 arrives: Decimal('1E+3')
# ✓ the Decimal 1E+4 arrives: Decimal('1E+4')
# ✓ the Decimal 1E+200 arrives: Decimal('1E+200')
# ✓ the Decimal -2E-70000 arrives: Decimal('-2E-70000')
# ✓ the Decimal 0E-7 arrives: Decimal('0E-7')
# ✓ the Decimal -0 arrives: Decimal('-0')
# ✓ the Decimal 1.000 arrives: Decimal('1.000')
# ✓ the Decimal Infinity arrives: Decimal('Infinity')
# ✓ the Decimal -Infinity arrives: Decimal('-Infinity')
# ✓ the Decimal NaN arrives: Decimal('NaN')
# ✓ the Decimal -NaN arrives: Decimal('-NaN')
# ✓ the Decimal sNaN arrives: Decimal('sNaN')
# ✗ the Decimal 77777777777777777777777777777777777777777777777777.10 arrives: expected Decimal('77777777777777777777777777777777777777777777777777.10'), but got Decimal('7.777777777777777777777777778E+49'). Look at "A type of your own, with a number on it" in lesson 06.
#     Calculating keeps 28 digits, and so does create_decimal() of a context. Decimal(text) keeps all.
# CheckFailed: the Decimal 77777777777777777777777777777777777777777777777777.10 arrives

import msgpack
from decimal import *

def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(1, str(value).encode())
    raise TypeError(f"cannot pack {value!r}")
def decimal_hook(code, data):
    if code == 1:
        return getcontext().create_decimal(data.decode())
    return msgpack.ExtType(code, data)
