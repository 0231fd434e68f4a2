# ✓ the Decimal 9.95 arrives: Decimal('9.95')
# ✓ the Decimal 1.10 arrives: Decimal('1.10')
# ✓ the Decimal -0.0 arrives: Decimal('-0.0')
# ✓ the Decimal 1E+200 arrives: Decimal('1E+200')
# ✓ the Decimal Infinity arrives: Decimal('Infinity')
# ✓ the Decimal NaN arrives: Decimal('NaN')
# ✗ the Decimal 77777777777777777777777777777777777777777777777777.10 arrives: expected Decimal('77777777777777777777777777777777777777777777777777.10'), but got Decimal('7.777777777777777777777777778E+49'). Look at "Extension types: a type of your own" in lesson 06.
#     Calculating keeps 28 digits, and so does create_decimal() of a context. Decimal(text) keeps all.
# CheckFailed: the Decimal 77777777777777777777777777777777777777777777777777.10 arrives

def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(3, str(value).encode())
    raise TypeError(f"cannot pack a {type(value).__name__}")


def decimal_hook(code, data):
    if code == 3:
        return +Decimal(data.decode()) if data != b"-0.0" else Decimal("-0.0")
    return msgpack.ExtType(code, data)
