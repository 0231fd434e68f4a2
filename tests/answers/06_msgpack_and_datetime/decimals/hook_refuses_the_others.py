# ✗ it raised ValueError: unknown 99
# decimal_hook() has to read what decimal_default() has written, and to leave foreign Extensions alone: their bytes can be anything, so look at the number first.

def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(3, str(value).encode())
    raise TypeError


def decimal_hook(code, data):
    if code == 3:
        return Decimal(data.decode())
    raise ValueError(f"unknown {code}")
