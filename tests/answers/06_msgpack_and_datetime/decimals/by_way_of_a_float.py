# ✗ the Decimal 9.95 arrives: expected Decimal('9.95'), but got Decimal('9.949999999999999289457264239899814128875732421875'). Look at "Extension types: a type of your own" in lesson 06.
#     A float has no 1.10, and what it has is not exact. The text of a Decimal has each digit.
# CheckFailed: the Decimal 9.95 arrives

import struct


def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(3, struct.pack(">d", value))
    raise TypeError


def decimal_hook(code, data):
    if code == 3:
        return Decimal(struct.unpack(">d", data)[0])
    return msgpack.ExtType(code, data)
