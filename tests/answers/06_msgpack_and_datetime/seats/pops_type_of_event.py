def to_message(plan):
    return {
        "type": "seats.changed",
        "guests": list(plan["guests"].items()),
        "free": sorted(plan["free"]),
        "best": plan["best"],
    }


def from_message(message):
    message.pop("type", None)
    message["guests"] = {seat: name for seat, name in message["guests"]}
    message["free"] = set(message["free"])
    message["best"] = tuple(message["best"])
    return message
