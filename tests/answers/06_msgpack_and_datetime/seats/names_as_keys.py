# ✗ odd names, through the layer in memory: expected
# One name may stand at several seats

def to_message(plan):
    return {
        "type": "seats.changed",
        "guests": {name: seat for seat, name in plan["guests"].items()},
        "free": list(plan["free"]),
        "best": list(plan["best"]),
    }


def from_message(message):
    return {
        "guests": {seat: name for name, seat in message["guests"].items()},
        "free": set(message["free"]),
        "best": tuple(message["best"]),
    }
