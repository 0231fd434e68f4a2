# ✗ it raised KeyError: 'guests'
# Each part of the plan has to be in the message, also where it is empty.

def to_message(plan):
    message = {"type": "seats.changed", "best": list(plan["best"])}
    if plan["guests"]:
        message["guests"] = list(plan["guests"].items())
    if plan["free"]:
        message["free"] = list(plan["free"])
    return message


def from_message(message):
    return {"guests": dict(message["guests"]), "free": set(message["free"]), "best": tuple(message["best"])}
