TYPES = {0: (Decimal, repr, lambda text: Decimal(text[9:-2]))}


def decimal_default(value):
    for code, (cls, to_text, _) in TYPES.items():
        if type(value) is cls:
            return msgpack.ExtType(code, to_text(value).encode())
    raise OverflowError("too large") if isinstance(value, int) else TypeError(f"cannot pack {value!r}")


def decimal_hook(code, data):
    return TYPES[code][2](data.decode()) if code in TYPES else msgpack.ExtType(code, data)
