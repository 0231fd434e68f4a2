# ✗ the Decimal 9.95 arrives: expected Decimal('9.95'), but got '9.95'. Look at "Extension types: a type of your own" in lesson 06.
#     Your Extension has arrived, and decimal_hook() makes a text of it: the hook has to call Decimal(…).
# CheckFailed: the Decimal 9.95 arrives

def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(3, msgpack.packb(str(value)))
    raise TypeError


def decimal_hook(code, data):
    if code == 3:
        return msgpack.unpackb(data)
    return msgpack.ExtType(code, data)
