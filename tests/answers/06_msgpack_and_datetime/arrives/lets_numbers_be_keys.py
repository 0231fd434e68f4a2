# ✓ a text: 'tea': 'tea'
# ✓ a tuple: ('tea', 2): ['tea', 2]
# ✓ a set: {'tea'}: 'refused'
# ✗ numbers as keys: {7: 'Ann'}: expected 'refused', but got {7: 'Ann'}. Look at "A message that cannot be unpacked: who is closed?" in lesson 06.
#     With strict_map_key=False numbers may be keys. A layer does without it.
# CheckFailed: numbers as keys: {7: 'Ann'}

def arrives(value):
    try:
        return msgpack.unpackb(msgpack.packb(value), strict_map_key=False)
    except TypeError:
        return "refused"
