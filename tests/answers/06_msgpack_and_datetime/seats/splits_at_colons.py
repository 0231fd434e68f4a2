def to_message(plan):
    guests = [f"{seat}:{name}" for seat, name in plan["guests"].items()]
    return {"type": "seats.changed", "guests": guests, "free": list(plan["free"]), "best": list(plan["best"])}


def from_message(message):
    pairs = (guest.split(":") for guest in message["guests"])
    return {"guests": {int(seat): name for seat, name in pairs}, "free": set(message["free"]), "best": tuple(message["best"])}
