# create_decimal() of a context

import msgpack
from decimal import *

def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(1, str(value).encode())
    raise TypeError(f"cannot pack {value!r}")
def decimal_hook(code, data):
    if code == 1:
        return getcontext().create_decimal(data.decode())
    return msgpack.ExtType(code, data)
