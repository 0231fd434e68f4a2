# ✗ the plan, through the layer in memory
# The type belongs to the message and not to the plan.

def to_message(plan):
    return {"type": "seats.changed", "guests": list(plan["guests"].items()), "free": list(plan["free"]), "best": plan["best"]}


def from_message(message):
    return message | {
        "guests": dict(message["guests"]), "free": set(message["free"]), "best": tuple(message["best"])
    }
