# ✓ the Decimal 9.95 arrives: Decimal('9.95')
# ✓ the Decimal 1.10 arrives: Decimal('1.10')
# ✓ the Decimal -0.0 arrives: Decimal('-0.0')
# ✓ what a receiver without a hook gets: ExtType(code=5, data=b'1.10')
# ✓ a value of the type set: 'refused: TypeError'
# ✓ a value of the type complex: 'refused: TypeError'
# ✓ an Extension with the number 99, and b'1.10' in it: ExtType(code=99, data=b'1.10')
# ✓ through a layer in Redis: "{'tea': [Decimal('3.90'), None, 7]}"
# ✓ the Decimal 100 arrives: Decimal('100')
# ✓ the Decimal 1E+3 arrives: Decimal('1E+3')
# ✗ the Decimal 1E+4 arrives: expected Decimal('1E+4'), but got Decimal('1.0E+4'). Look at "A type of your own, with a number on it" in lesson 06.
#     The value is right, and a digit has been added: to_eng_string() and format() do not write what str() writes.
# CheckFailed: the Decimal 1E+4 arrives

def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(5, value.to_eng_string().encode("ascii"))
    raise TypeError(repr(value))


def decimal_hook(code, data):
    if code == 5:
        return Decimal(data.decode("ascii"))
    return msgpack.ExtType(code, data)
