# ✗ the plan, through the layer in Redis, with msgpack
# but got 'receiving: ValueError'
# keys that are numbers are refused on arrival

def to_message(plan):
    return {"type": "seats.changed", **plan, "free": list(plan["free"])}


def from_message(message):
    return {"guests": message["guests"], "free": set(message["free"]), "best": tuple(message["best"])}
