# ✗ what Ann's and Cyd's consumers get from Bob's, on the live server: expected
# One of them gets the plan, and the other does not: the layer in Redis hands one dict to all members at a server.

def to_message(plan):
    pairs = [[seat, name] for seat, name in plan["guests"].items()]
    return {"type": "seats.changed", "pairs": pairs, "free": list(plan["free"]), "best": list(plan["best"])}


def from_message(message):
    guests = {}
    pairs = message["pairs"]
    while pairs:
        seat, name = pairs.pop()
        guests[seat] = name
    return {"guests": guests, "free": set(message["free"]), "best": tuple(message["best"])}
