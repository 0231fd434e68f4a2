# ✓ the type of the message: 'seats.changed'
# ✓ the sender's own plan, afterwards: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✓ the plan, through the layer in memory: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✓ the plan, through the layer in Redis, with msgpack: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✗ the plan, through the layer in Redis, with json: expected {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}, but got 'sending: TypeError'. Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     msgpack knows bytes, and JSON does not: text, numbers, lists and dicts are what both carry.
# CheckFailed: the plan, through the layer in Redis, with json

import msgpack


def to_message(plan):
    parts = [list(plan["guests"].items()), list(plan["free"]), plan["best"]]
    return {"type": "seats.changed", "plan": msgpack.packb(parts)}


def from_message(message):
    guests, free, best = msgpack.unpackb(message["plan"])
    return {"guests": dict(guests), "free": set(free), "best": tuple(best)}
