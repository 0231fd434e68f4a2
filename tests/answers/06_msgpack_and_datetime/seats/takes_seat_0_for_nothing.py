# ✗ odd names
# 0 is the number of a seat like any other

def to_message(plan):
    return {"type": "seats.changed", "guests": [[n, g] for n, g in plan["guests"].items()], "free": list(plan["free"]), "best": list(plan["best"])}
def from_message(m):
    return {"guests": {n: g for n, g in m["guests"]}, "free": {n for n in m["free"] if n}, "best": tuple(m["best"])}
