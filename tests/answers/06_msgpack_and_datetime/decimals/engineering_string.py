# ✓ the Decimal 9.95 arrives: Decimal('9.95')
# ✓ the Decimal 1.10 arrives: Decimal('1.10')
# ✓ the Decimal -0.0 arrives: Decimal('-0.0')
# ✗ the Decimal 1E+200 arrives: expected Decimal('1E+200'), but got Decimal('1.00E+200'). Look at "Extension types: a type of your own" in lesson 06.
#     The value is right, and a digit has been added: to_eng_string() and format() do not write what str() writes.
# CheckFailed: the Decimal 1E+200 arrives

def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(5, value.to_eng_string().encode("ascii"))
    raise TypeError(repr(value))


def decimal_hook(code, data):
    if code == 5:
        return Decimal(data.decode("ascii"))
    return msgpack.ExtType(code, data)
