# ✓ the type of the message: 'seats.changed'
# ✓ the sender's own plan, afterwards: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✗ the plan, through the layer in memory: expected {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}, but got 'sending: TypeError'. Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     A set or items() cannot be packed: make a list of it.
# CheckFailed: the plan, through the layer in memory

def to_message(plan):
    return {
        "type": "seats.changed",
        "guests": plan["guests"].items(),
        "free": list(plan["free"]),
        "best": list(plan["best"]),
    }


def from_message(message):
    return {"guests": dict(message["guests"]), "free": set(message["free"]), "best": tuple(message["best"])}
