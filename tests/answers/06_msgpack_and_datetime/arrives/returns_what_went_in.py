# ✓ a text: 'tea': 'tea'
# ✗ a tuple: ('tea', 2): expected ['tea', 2], but got ('tea', 2). Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     What went in was returned. What comes out is unpackb(packb(value)).
# CheckFailed: a tuple: ('tea', 2)

def arrives(value):
    try:
        msgpack.unpackb(msgpack.packb(value))
        return value
    except Exception:
        return "refused"
