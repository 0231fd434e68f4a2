# ✗ a text: 'tea': expected 'tea', but got b'\xa3tea'. Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     These are the bytes on the way. msgpack.unpackb() reads them.
# CheckFailed: a text: 'tea'

def arrives(value):
    try:
        return msgpack.packb(value)
    except TypeError:
        return "refused"
