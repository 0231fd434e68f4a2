# ✓ a text: 'tea': 'tea'
# ✓ a tuple: ('tea', 2): ['tea', 2]
# ✗ it raised TypeError: can not serialize 'set' object (Cell, line 2, in arrives: `data = msgpack.packb(value)`). Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     packb() refuses what it does not know with a TypeError. Catch it, and return "refused".
# CheckFailed: see the line above.

def arrives(value):
    data = msgpack.packb(value)
    return msgpack.unpackb(data) if data else "refused"
