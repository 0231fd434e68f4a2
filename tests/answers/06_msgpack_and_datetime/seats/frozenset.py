# ✓ the type of the message: 'seats.changed'
# ✓ the sender's own plan, afterwards: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✗ the plan, through the layer in memory: expected {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}, but got {'best': (2, 5), 'free': frozenset({3, 4}), 'guests': {7: 'Bob', 12: 'Ann'}}. Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     A frozenset is equal to a set, but who gets it cannot change it. What went in was a set.
# CheckFailed: the plan, through the layer in memory

def to_message(plan):
    return {
        "type": "seats.changed",
        "guests": [[seat, name] for seat, name in plan["guests"].items()],
        "free": [*plan["free"]],
        "best": [*plan["best"]],
    }


def from_message(message):
    return {
        "guests": {seat: name for seat, name in message["guests"]},
        "free": frozenset(message["free"]),
        "best": tuple(message["best"]),
    }
