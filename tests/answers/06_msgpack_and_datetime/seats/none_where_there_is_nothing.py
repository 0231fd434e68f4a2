# ✗ no guests and no free seats, through the layer in memory: expected {'best': (1, 1), 'free': set(), 'guests': {}}, but got {'best': (1, 1), 'free': None, 'guests': None}. Look at "What comes back is not always what went in" in lesson 06.
# Where there are no guests, a plan has an empty dict; no free seats, an empty set.

def to_message(plan):
    return {"type": "seats.changed", "guests": list(plan["guests"].items()), "free": list(plan["free"]), "best": plan["best"]}


def from_message(message):
    guests, free, best = message["guests"], message["free"], message["best"]
    return {"guests": dict(guests) if guests else None, "free": set(free) if free else None, "best": tuple(best)}
