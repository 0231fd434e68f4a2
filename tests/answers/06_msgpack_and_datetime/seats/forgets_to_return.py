# ✗ the type of the message: expected seats.changed, but got 'no dict: None'. Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     to_message() has to return a dict, the message.
# CheckFailed: the type of the message

def to_message(plan):
    message = {"type": "seats.changed", "guests": list(plan["guests"].items()), "free": list(plan["free"]), "best": plan["best"]}


def from_message(message):
    return {"guests": dict(message["guests"]), "free": set(message["free"]), "best": tuple(message["best"])}
