# ✗ the Decimal 9.95 arrives
# A float has no 1.10, and what it has is not exact.

import struct


def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(3, struct.pack(">d", value))
    raise TypeError


def decimal_hook(code, data):
    if code == 3:
        return Decimal(struct.unpack(">d", data)[0])
    return msgpack.ExtType(code, data)
