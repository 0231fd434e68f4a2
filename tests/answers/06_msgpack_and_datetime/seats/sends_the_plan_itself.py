def to_message(plan):
    return {"type": "seats.changed", **plan}


def from_message(message):
    return {part: message[part] for part in ("guests", "free", "best")}
