# ✗ it raised TypeError: unhashable type: 'list'
# A list is no key of a dict, and no member of a set: where tuples arrive as lists, make tuples of them before.

def to_message(plan):
    return {"type": "seats.changed", "guests": list(plan["guests"].items()), "free": list(plan["free"]), "best": [plan["best"]]}


def from_message(message):
    [best] = set(message["best"])
    return {"guests": dict(message["guests"]), "free": set(message["free"]), "best": best}
