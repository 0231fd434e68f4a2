# ✗ it raised TypeError: conversion from bytes to Decimal is not supported (Cell, line 9, in decimal_hook: `return Decimal(data)`). Look at "Extension types: a type of your own" in lesson 06.
#     What an Extension holds is bytes, and Decimal() wants a text: data.decode().
# CheckFailed: see the line above.

def decimal_default(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(3, str(value).encode())
    raise TypeError(f"cannot pack a {type(value).__name__}")


def decimal_hook(code, data):
    if code == 3:
        return Decimal(data)
    return msgpack.ExtType(code, data)
