# ✓ the type of the message: 'seats.changed'
# ✓ the sender's own plan, afterwards: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✗ it did not end within 4 s (Cell, line 10, in from_message: `time.sleep(0.1)`). Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     There is nothing to wait for: all that from_message() needs is in the message.
# CheckFailed: see the line above.

import time


def to_message(plan):
    return {"type": "seats.changed", "guests": list(plan["guests"].items()), "free": list(plan["free"]), "best": plan["best"]}


def from_message(message):
    while "plan" not in message:
        time.sleep(0.1)
    return message["plan"]
