# ✓ the type of the message: 'seats.changed'
# ✓ the sender's own plan, afterwards: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✓ the plan, through the layer in memory: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✗ the plan, through the layer in Redis, with msgpack: expected {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}, but got 'sending: TypeError'. Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     A set cannot be packed, not by msgpack and not by JSON. Send a list, and make it a set again where it arrives.
# CheckFailed: the plan, through the layer in Redis, with msgpack

def to_message(plan):
    return {"type": "seats.changed", **plan}


def from_message(message):
    return {part: message[part] for part in ("guests", "free", "best")}
