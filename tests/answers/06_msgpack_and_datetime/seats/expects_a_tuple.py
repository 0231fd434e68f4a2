# ✓ the type of the message: 'seats.changed'
# ✓ the sender's own plan, afterwards: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✓ the plan, through the layer in memory: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✗ it raised AssertionError: a seat is a tuple (Cell, line 6, in from_message: `assert isinstance(message["best"], tuple), "a seat is a tuple"`). Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     The layer in memory hands over what was sent. The layers in Redis may hand over something else: what arrives there has to be turned into the plan, too.
# CheckFailed: see the line above.

def to_message(plan):
    return {"type": "seats.changed", "guests": list(plan["guests"].items()), "free": list(plan["free"]), "best": plan["best"]}


def from_message(message):
    assert isinstance(message["best"], tuple), "a seat is a tuple"
    return {"guests": dict(message["guests"]), "free": set(message["free"]), "best": message["best"]}
