# ✗ it did not end within
# There is nothing to wait for: both functions are asked about one value.

def decimal_default(value):
    while not isinstance(value, str):
        pass


def decimal_hook(code, data):
    return msgpack.ExtType(code, data)
