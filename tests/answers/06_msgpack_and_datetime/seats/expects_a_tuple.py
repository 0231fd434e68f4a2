# ✗ it raised AssertionError: a seat is a tuple
# The layer in memory hands over what was sent. The layers in Redis may hand over something else: what arrives there has to be turned into the plan, too.

def to_message(plan):
    return {"type": "seats.changed", "guests": list(plan["guests"].items()), "free": list(plan["free"]), "best": plan["best"]}


def from_message(message):
    assert isinstance(message["best"], tuple), "a seat is a tuple"
    return {"guests": dict(message["guests"]), "free": set(message["free"]), "best": message["best"]}
