# ✓ the type of the message: 'seats.changed'
# ✓ the sender's own plan, afterwards: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✓ the plan, through the layer in memory: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✓ the plan, through the layer in Redis, with msgpack: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✓ the plan, through the layer in Redis, with json: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✓ the plan, through the layer with pub/sub: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✗ it raised ValueError: invalid literal for int() with base 10: ' Ann' (Cell, line 14, in from_message: `guests[int(seat)] = name`). Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     A text that is cut at commas, colons or line ends falls to pieces where a name has some. Send lists.
# CheckFailed: see the line above.

def to_message(plan):
    return {
        "type": "seats.changed",
        "guests": ",".join(f"{seat}:{name}" for seat, name in plan["guests"].items()),
        "free": list(plan["free"]),
        "best": plan["best"],
    }


def from_message(message):
    guests = {}
    for part in filter(None, message["guests"].split(",")):
        seat, name = part.split(":", 1)
        guests[int(seat)] = name
    return {"guests": guests, "free": set(message["free"]), "best": tuple(message["best"])}
