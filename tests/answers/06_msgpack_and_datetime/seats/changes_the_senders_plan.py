# ✗ the sender's own plan, afterwards
# Make a new dict for the message.

def to_message(plan):
    plan["type"] = "seats.changed"
    plan["guests"] = list(plan["guests"].items())
    plan["free"] = list(plan["free"])
    return plan


def from_message(message):
    return {"guests": dict(message["guests"]), "free": set(message["free"]), "best": tuple(message["best"])}
