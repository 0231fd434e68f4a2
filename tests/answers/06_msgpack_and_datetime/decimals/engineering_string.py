# ✗ the Decimal 1E+4 arrives: expected Decimal('1E+4'), but got Decimal('1.0E+4').
# to_eng_string() and format() do not write what str() writes.

def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(5, value.to_eng_string().encode("ascii"))
    raise TypeError(repr(value))


def decimal_hook(code, data):
    if code == 5:
        return Decimal(data.decode("ascii"))
    return msgpack.ExtType(code, data)
