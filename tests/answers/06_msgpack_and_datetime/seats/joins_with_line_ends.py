# ✓ the type of the message: 'seats.changed'
# ✓ the sender's own plan, afterwards: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✓ the plan, through the layer in memory: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✓ the plan, through the layer in Redis, with msgpack: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✓ the plan, through the layer in Redis, with json: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✓ the plan, through the layer with pub/sub: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✗ it raised ValueError: invalid literal for int() with base 10: 'Bob' (Cell, line 4, in …: `return {"guests": {int(l.split(" ", 1)[0]): l.split(" ", 1)[1] for l in m["guests"].splitlines()}, "free": set(m["free"]), "best": tuple(m["best"])}`). Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     A text that is cut at commas, colons or line ends falls to pieces where a name has some. Send lists.
# CheckFailed: see the line above.

def to_message(plan):
    return {"type": "seats.changed", "guests": "\n".join(f"{n} {g}" for n, g in plan["guests"].items()), "free": list(plan["free"]), "best": plan["best"]}
def from_message(m):
    return {"guests": {int(l.split(" ", 1)[0]): l.split(" ", 1)[1] for l in m["guests"].splitlines()}, "free": set(m["free"]), "best": tuple(m["best"])}
