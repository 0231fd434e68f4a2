# ✓ the type of the message: 'seats.changed'
# ✓ the sender's own plan, afterwards: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✗ it raised TypeError: cannot convert dictionary update sequence element #0 to a sequence (Cell, line 11, in from_message: `return {"guests": dict(message["guests"]), "free": set(message["free"]), "best": tuple(message["best"])}`). Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     dict() wants pairs: list(guests) has only the numbers, list(guests.items()) has the pairs.
# CheckFailed: see the line above.

def to_message(plan):
    return {
        "type": "seats.changed",
        "guests": list(plan["guests"]),
        "free": list(plan["free"]),
        "best": list(plan["best"]),
    }


def from_message(message):
    return {"guests": dict(message["guests"]), "free": set(message["free"]), "best": tuple(message["best"])}
