# ✓ the plan, through the layer in Redis, with msgpack
# ✗ the plan, through the layer in Redis, with json
# msgpack knows bytes, and JSON does not

import msgpack


def to_message(plan):
    parts = [list(plan["guests"].items()), list(plan["free"]), plan["best"]]
    return {"type": "seats.changed", "plan": msgpack.packb(parts)}


def from_message(message):
    guests, free, best = msgpack.unpackb(message["plan"])
    return {"guests": dict(guests), "free": set(free), "best": tuple(best)}
