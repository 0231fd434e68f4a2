def to_message(plan):
    parts = [list(plan["guests"].items()), list(plan["free"]), plan["best"]]
    return {"type": "seats.changed", "plan": msgpack.packb(parts).hex()}


def from_message(message):
    guests, free, best = msgpack.unpackb(bytes.fromhex(message["plan"]), use_list=False)
    return {"guests": dict(guests), "free": set(free), "best": best}
