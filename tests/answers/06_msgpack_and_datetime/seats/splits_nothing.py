# ✗ it raised ValueError: invalid literal for int() with base 10: ''
# gives one part, an empty text

def to_message(plan):
    return {"type": "seats.changed", "guests": [[n, g] for n, g in plan["guests"].items()], "free": " ".join(map(str, plan["free"])), "best": plan["best"]}
def from_message(m):
    return {"guests": dict(map(tuple, m["guests"])), "free": set(map(int, m["free"].split(" "))), "best": tuple(m["best"])}
