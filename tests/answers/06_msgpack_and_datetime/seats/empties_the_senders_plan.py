def to_message(plan):
    guests = []
    while plan["guests"]:
        guests.append(plan["guests"].popitem())
    return {"type": "seats.changed", "guests": guests, "free": list(plan["free"]), "best": plan["best"]}


def from_message(message):
    return {"guests": dict(message["guests"]), "free": set(message["free"]), "best": tuple(message["best"])}
