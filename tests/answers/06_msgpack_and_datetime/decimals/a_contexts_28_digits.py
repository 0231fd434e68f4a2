# ✓ the Decimal 9.95 arrives: Decimal('9.95')
# ✓ the Decimal 1.10 arrives: Decimal('1.10')
# ✓ the Decimal -0.0 arrives: Decimal('-0.0')
# ✓ the Decimal 1E+200 arrives: Decimal('1E+200')
# ✓ the Decimal Infinity arrives: Decimal('Infinity')
# ✓ the Decimal NaN arrives: Decimal('NaN')
# ✗ the Decimal 77777777777777777777777777777777777777777777777777.10 arrives: expected Decimal('77777777777777777777777777777777777777777777777777.10'), but got Decimal('7.777777777777777777777777778E+49'). Look at "Extension types: a type of your own" in lesson 06.
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
