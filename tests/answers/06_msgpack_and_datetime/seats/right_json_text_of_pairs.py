import json


def to_message(plan):
    parts = [[list(pair) for pair in plan["guests"].items()], list(plan["free"]), list(plan["best"])]
    return {"type": "seats.changed", "plan": json.dumps(parts)}


def from_message(message):
    guests, free, best = json.loads(message["plan"])
    return {"guests": {seat: name for seat, name in guests}, "free": set() | frozenset(free), "best": tuple(best)}
