# ✓ the type of the message: 'seats.changed'
# ✓ the sender's own plan, afterwards: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✓ the plan, through the layer in memory: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✗ it raised TypeError: …unhashable type: 'list'… (Cell, line 6, in from_message: `[best] = set(message["best"])`). Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     A list is no key of a dict, and no member of a set: where tuples arrive as lists, make tuples of them before.
# CheckFailed: see the line above.

def to_message(plan):
    return {"type": "seats.changed", "guests": list(plan["guests"].items()), "free": list(plan["free"]), "best": [plan["best"]]}


def from_message(message):
    [best] = set(message["best"])
    return {"guests": dict(message["guests"]), "free": set(message["free"]), "best": best}
