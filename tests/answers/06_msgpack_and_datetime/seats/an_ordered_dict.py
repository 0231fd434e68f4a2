# ✓ the type of the message: 'seats.changed'
# ✓ the sender's own plan, afterwards: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✗ the plan, through the layer in memory: expected {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}, but got {'best': (2, 5), 'free': {3, 4}, 'guests': OrderedDict(…)}. Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     It is equal, and yet of another type: a dict with integers as keys, a set, a tuple.
# CheckFailed: the plan, through the layer in memory

from collections import OrderedDict


def to_message(plan):
    return {
        "type": "seats.changed",
        "guests": list(plan["guests"].items()),
        "free": list(plan["free"]),
        "best": plan["best"],
    }


def from_message(message):
    return {
        "guests": OrderedDict(message["guests"]),
        "free": set(message["free"]),
        "best": tuple(message["best"]),
    }
