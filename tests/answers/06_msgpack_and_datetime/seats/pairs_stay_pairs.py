# ✓ the type of the message: 'seats.changed'
# ✓ the sender's own plan, afterwards: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✗ the plan, through the layer in memory: expected {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}, but got {'best': (2, 5), 'free': {3, 4}, 'guests': [[7, 'Bob'], [12, 'Ann']]}. Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     The pairs have arrived. Make a dict of them in from_message().
# CheckFailed: the plan, through the layer in memory

def to_message(plan):
    return {
        "type": "seats.changed",
        "guests": list(plan["guests"].items()),
        "free": list(plan["free"]),
        "best": list(plan["best"]),
    }


def from_message(message):
    return {"guests": [list(pair) for pair in message["guests"]], "free": set(message["free"]), "best": tuple(message["best"])}
