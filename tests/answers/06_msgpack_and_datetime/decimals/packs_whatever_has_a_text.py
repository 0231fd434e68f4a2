# ✗ a value of the type set
# Ask first whether it is a Decimal

def decimal_default(value):
    return msgpack.ExtType(3, str(value).encode())


def decimal_hook(code, data):
    if code == 3:
        try:
            return Decimal(data.decode())
        except ArithmeticError:
            return data.decode()
    return msgpack.ExtType(code, data)
