# ✗ the Decimal 9.95 arrives: expected Decimal('9.95'), but got '9.95'. Look at "Extension types: a type of your own" in lesson 06.
#     A text arrived. The receiver cannot know that it was a Decimal: that is what the number of an Extension says.
# CheckFailed: the Decimal 9.95 arrives

decimal_default = str


def decimal_hook(code, data):
    if code == 3:
        return Decimal(data.decode())
    return msgpack.ExtType(code, data)
