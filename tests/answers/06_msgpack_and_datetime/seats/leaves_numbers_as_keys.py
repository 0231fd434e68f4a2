# ✓ the type of the message: 'seats.changed'
# ✓ the sender's own plan, afterwards: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✓ the plan, through the layer in memory: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✗ the plan, through the layer in Redis, with msgpack: expected {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}, but got 'receiving: ValueError'. Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     It was sent without complaint, and the receiver could not read it: keys that are numbers are refused on arrival. A list of pairs has no keys.
# CheckFailed: the plan, through the layer in Redis, with msgpack

def to_message(plan):
    return {"type": "seats.changed", **plan, "free": list(plan["free"])}


def from_message(message):
    return {"guests": message["guests"], "free": set(message["free"]), "best": tuple(message["best"])}
