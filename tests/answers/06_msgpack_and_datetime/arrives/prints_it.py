# tea
# ✗ a text: 'tea': expected 'tea', but got None. Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     Nothing came back. A function without `return` returns None.
# CheckFailed: a text: 'tea'

def arrives(value):
    try:
        print(msgpack.unpackb(msgpack.packb(value)))
    except (TypeError, ValueError):
        print("refused")
