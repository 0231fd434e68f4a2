def to_message(plan):
    guests = {str(seat): name for seat, name in plan["guests"].items()}
    row, place = plan["best"]
    return {"type": "seats_changed", "guests": guests, "free": sorted(plan["free"]), "row": row, "place": place}


def from_message(message):
    return {
        "guests": {int(seat): name for seat, name in message["guests"].items()},
        "free": set(message["free"]),
        "best": (message["row"], message["place"]),
    }
