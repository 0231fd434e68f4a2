# ✗ the plan, through the layer in Redis, with msgpack
# {'best': [2, 5],
# A tuple arrives as a list, and a list is no key of a dict.

def to_message(plan):
    return {
        "type": "seats.changed",
        "guests": list(plan["guests"].items()),
        "free": list(plan["free"]),
        "best": plan["best"],
    }


def from_message(message):
    return {"guests": dict(message["guests"]), "free": set(message["free"]), "best": message["best"]}
