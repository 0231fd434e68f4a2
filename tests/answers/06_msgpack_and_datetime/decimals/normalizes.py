# ✗ the Decimal 1.10 arrives: expected Decimal('1.10'), but got Decimal('1.1')
# str() keeps them

def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(3, str(value.normalize()).encode())
    raise TypeError



def decimal_hook(code, data):
    if code == 3:
        return Decimal(data.decode())
    return msgpack.ExtType(code, data)
