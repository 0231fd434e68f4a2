# ✗ it raised ValueError: invalid literal for int() with base 10: 'Bob'
# cut at commas, colons or line ends falls to pieces

def to_message(plan):
    return {"type": "seats.changed", "guests": "\n".join(f"{n} {g}" for n, g in plan["guests"].items()), "free": list(plan["free"]), "best": plan["best"]}
def from_message(m):
    return {"guests": {int(l.split(" ", 1)[0]): l.split(" ", 1)[1] for l in m["guests"].splitlines()}, "free": set(m["free"]), "best": tuple(m["best"])}
