# ✗ odd names
# of digits

def fix(x):
    if isinstance(x, dict): return {fix(k): fix(v) for k, v in x.items()}
    if isinstance(x, str) and x.isdigit(): return int(x)
    return x
def to_message(plan):
    return {"type": "seats.changed", "guests": {str(n): g for n, g in plan["guests"].items()}, "free": sorted(plan["free"]), "best": plan["best"]}
def from_message(m):
    return {"guests": fix(m["guests"]), "free": set(m["free"]), "best": tuple(m["best"])}
