# ✓ the type of the message: 'seats.changed'
# ✓ the sender's own plan, afterwards: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✓ the plan, through the layer in memory: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✗ the plan, through the layer in Redis, with msgpack: expected {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}, but got {'best': [2, 5], 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}. Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     A tuple arrives as a list, and a list is no key of a dict. from_message() has to make it a tuple again.
# CheckFailed: the plan, through the layer in Redis, with msgpack

def to_message(plan):
    return {
        "type": "seats.changed",
        "guests": list(plan["guests"].items()),
        "free": list(plan["free"]),
        "best": plan["best"],
    }


def from_message(message):
    return {"guests": dict(message["guests"]), "free": set(message["free"]), "best": message["best"]}
