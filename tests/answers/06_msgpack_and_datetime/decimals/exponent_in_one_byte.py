# ✓ the Decimal 9.95 arrives: Decimal('9.95')
# ✓ the Decimal 1.10 arrives: Decimal('1.10')
# ✓ the Decimal -0.0 arrives: Decimal('-0.0')
# ✗ it raised struct.error: …format requires -128 <= number <= 127 (Cell, line 10, in decimal_default: `return msgpack.ExtType(DECIMAL, struct.pack("Bb", sign, exponent) + bytes(digits))`). Look at "Extension types: a type of your own" in lesson 06.
#     An exponent can be larger than what has room there: it can be 200, or -70000. Text has room for each.
# CheckFailed: see the line above.

import struct

DECIMAL = 42


def decimal_default(value):
    if isinstance(value, Decimal):
        if value.is_finite():
            sign, digits, exponent = value.as_tuple()
            return msgpack.ExtType(DECIMAL, struct.pack("Bb", sign, exponent) + bytes(digits))
        return msgpack.ExtType(DECIMAL, b"\xff" + str(value).encode())
    raise TypeError(type(value).__name__)


def decimal_hook(code, data):
    if code != DECIMAL:
        return msgpack.ExtType(code, data)
    if data[0] == 0xFF:
        return Decimal(data[1:].decode())
    sign, exponent = struct.unpack("Bb", data[:2])
    return Decimal((sign, tuple(data[2:]), exponent))
