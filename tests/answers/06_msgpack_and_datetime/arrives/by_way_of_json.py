# ✓ a text: 'tea': 'tea'
# ✓ a tuple: ('tea', 2): ['tea', 2]
# ✓ a set: {'tea'}: 'refused'
# ✗ numbers as keys: {7: 'Ann'}: expected 'refused', but got {'7': 'Ann'}. Look at "A message that cannot be unpacked: who is closed?" in lesson 06.
#     JSON makes a text of a number that is a key. msgpack refuses it.
# CheckFailed: numbers as keys: {7: 'Ann'}

def arrives(value):
    try:
        return json.loads(json.dumps(value))
    except TypeError:
        return "refused"
