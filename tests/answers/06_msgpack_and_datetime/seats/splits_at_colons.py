# ✗ it raised ValueError: too many values to unpack (expected 2)
# A text that is cut at commas, colons or line ends falls to pieces where a name holds one. Send lists.

def to_message(plan):
    guests = [f"{seat}:{name}" for seat, name in plan["guests"].items()]
    return {"type": "seats.changed", "guests": guests, "free": list(plan["free"]), "best": list(plan["best"])}


def from_message(message):
    pairs = (guest.split(":") for guest in message["guests"])
    return {"guests": {int(seat): name for seat, name in pairs}, "free": set(message["free"]), "best": tuple(message["best"])}
