# ✗ odd names
# spaces at its ends

def to_message(plan):
    return {"type": "seats.changed", "guests": [[n, g] for n, g in plan["guests"].items()], "free": list(plan["free"]), "best": list(plan["best"])}
def from_message(m):
    return {"guests": {n: g.strip() for n, g in m["guests"]}, "free": set(m["free"]), "best": tuple(m["best"])}
