# ✗ the type of the message: expected seats.changed, but got 'seats'. Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     The type chooses the handler: without the right one Channels finds none.
# CheckFailed: the type of the message

def to_message(plan):
    return {"type": "seats", "guests": list(plan["guests"].items()), "free": list(plan["free"]), "best": plan["best"]}


def from_message(message):
    return {"guests": dict(message["guests"]), "free": set(message["free"]), "best": tuple(message["best"])}
