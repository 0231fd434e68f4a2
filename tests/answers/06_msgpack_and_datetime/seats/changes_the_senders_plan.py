# ✓ the type of the message: 'seats.changed'
# ✗ the sender's own plan, afterwards: expected {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}, but got {'best': (2, 5), 'free': [3, 4], 'guests': [(7, 'Bob'), (12, 'Ann')], 'type': 'seats.changed'}. Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     to_message() has changed the plan that it was given. Make a new dict for the message.
# CheckFailed: the sender's own plan, afterwards

def to_message(plan):
    plan["type"] = "seats.changed"
    plan["guests"] = list(plan["guests"].items())
    plan["free"] = list(plan["free"])
    return plan


def from_message(message):
    return {"guests": dict(message["guests"]), "free": set(message["free"]), "best": tuple(message["best"])}
