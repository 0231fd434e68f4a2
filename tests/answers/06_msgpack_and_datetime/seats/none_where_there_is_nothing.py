def to_message(plan):
    return {"type": "seats.changed", "guests": list(plan["guests"].items()), "free": list(plan["free"]), "best": plan["best"]}


def from_message(message):
    guests, free, best = message["guests"], message["free"], message["best"]
    return {"guests": dict(guests) if guests else None, "free": set(free) if free else None, "best": tuple(best)}
