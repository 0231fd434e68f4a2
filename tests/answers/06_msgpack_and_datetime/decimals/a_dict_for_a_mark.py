# ✗ the Decimal 9.95 arrives: expected Decimal('9.95'), but got {'decimal': '9.95'}. Look at "Extension types: a type of your own" in lesson 06.
#     A dict is a dict for the receiver, too: decimal_default() has to return a msgpack.ExtType(number, bytes).
# CheckFailed: the Decimal 9.95 arrives

def decimal_default(value):
    if isinstance(value, Decimal):
        return {"decimal": str(value)}
    raise TypeError


def decimal_hook(code, data):
    return msgpack.ExtType(code, data)
