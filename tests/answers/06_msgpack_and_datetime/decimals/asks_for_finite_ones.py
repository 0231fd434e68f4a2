# ✗ the Decimal Infinity arrives
# In decimal_default() a Decimal, of any kind, has to be packed

def decimal_default(value):
    if isinstance(value, Decimal) and value.is_finite():
        return msgpack.ExtType(3, str(value).encode())
    raise TypeError(f"cannot pack a {type(value).__name__}")



def decimal_hook(code, data):
    if code == 3:
        return Decimal(data.decode())
    return msgpack.ExtType(code, data)
