# ✗ the plan, through the layer in memory: expected
# 'free': frozenset({3, 4})
# A frozenset is equal to a set, but who gets it cannot change it.

def to_message(plan):
    return {
        "type": "seats.changed",
        "guests": [[seat, name] for seat, name in plan["guests"].items()],
        "free": [*plan["free"]],
        "best": [*plan["best"]],
    }


def from_message(message):
    return {
        "guests": {seat: name for seat, name in message["guests"]},
        "free": frozenset(message["free"]),
        "best": tuple(message["best"]),
    }
