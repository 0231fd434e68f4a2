# ✓ a text: 'tea': 'tea'
# ✓ a tuple: ('tea', 2): ['tea', 2]
# ✓ a set: {'tea'}: 'refused'
# ✗ it raised ValueError: int is not allowed for map key when strict_map_key=True (Cell, line 6, in arrives: `return msgpack.unpackb(data)`). Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     unpackb() refuses, too, and with a ValueError. Catch it as well.
# CheckFailed: see the line above.

def arrives(value):
    try:
        data = msgpack.packb(value)
    except TypeError:
        return "refused"
    return msgpack.unpackb(data)
