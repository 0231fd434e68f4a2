# ✗ a value of the type set: expected 'refused: TypeError', but got None. Look at "A cure that is none: `default=str`" in lesson 06.
# it has to end with `raise TypeError`

def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(3, str(value).encode())



def decimal_hook(code, data):
    if code == 3:
        return Decimal(data.decode())
    return msgpack.ExtType(code, data)
