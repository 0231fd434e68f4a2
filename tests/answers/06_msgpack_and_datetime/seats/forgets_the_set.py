# ✗ the plan, through the layer in memory
# 'free': [3, 4]
# A set arrived as something else

def to_message(plan):
    return {
        "type": "seats.changed",
        "guests": list(plan["guests"].items()),
        "free": list(plan["free"]),
        "best": plan["best"],
    }


def from_message(message):
    return {"guests": dict(message["guests"]), "free": message["free"], "best": tuple(message["best"])}
