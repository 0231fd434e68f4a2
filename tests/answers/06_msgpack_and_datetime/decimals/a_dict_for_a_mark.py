# ✗ the Decimal 9.95 arrives: expected Decimal('9.95'), but got {'decimal': '9.95'}
# decimal_default() has to return a msgpack.ExtType(number, bytes)

def decimal_default(value):
    if isinstance(value, Decimal):
        return {"decimal": str(value)}
    raise TypeError


def decimal_hook(code, data):
    return msgpack.ExtType(code, data)
