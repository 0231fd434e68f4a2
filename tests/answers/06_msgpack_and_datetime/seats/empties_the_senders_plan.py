# ✓ the type of the message: 'seats.changed'
# ✗ the sender's own plan, afterwards: expected {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}, but got {'best': (2, 5), 'free': {3, 4}, 'guests': {}}. Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     to_message() has changed the plan that it was given. Make a new dict for the message.
# CheckFailed: the sender's own plan, afterwards

def to_message(plan):
    guests = []
    while plan["guests"]:
        guests.append(plan["guests"].popitem())
    return {"type": "seats.changed", "guests": guests, "free": list(plan["free"]), "best": plan["best"]}


def from_message(message):
    return {"guests": dict(message["guests"]), "free": set(message["free"]), "best": tuple(message["best"])}
