# ✗ it did not end within 4 s (Cell, line 2, in decimal_default: `while not isinstance(value, str):`). Look at "Extension types: a type of your own" in lesson 06.
#     There is nothing to wait for: both functions are asked about one value.
# CheckFailed: see the line above.

def decimal_default(value):
    while not isinstance(value, str):
        pass


def decimal_hook(code, data):
    return msgpack.ExtType(code, data)
