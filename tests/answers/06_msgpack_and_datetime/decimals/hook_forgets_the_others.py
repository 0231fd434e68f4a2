# ✗ an Extension with the number 99, and b'1.10' in it: expected ExtType(code=99, data=b'1.10'), but got None. Look at "A type of your own, with a number on it" in lesson 06.
# For numbers that are not yours, decimal_hook() returns msgpack.ExtType(code, data).

def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(3, str(value).encode())
    raise TypeError(f"cannot pack a {type(value).__name__}")


def decimal_hook(code, data):
    if code == 3:
        return Decimal(data.decode())
