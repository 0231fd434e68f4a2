# ✓ the type of the message: 'seats.changed'
# ✓ the sender's own plan, afterwards: {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}
# ✗ the plan, through the layer in memory: expected {'best': (2, 5), 'free': {3, 4}, 'guests': {7: 'Bob', 12: 'Ann'}}, but got {'best': (2, 5), 'free': {3, 4}, 'guests': {'12': 'Ann', '7': 'Bob'}}. Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     The keys are texts now, 7 is not '7': JSON makes a text of a number that is a key, without a word. Send pairs, or make numbers of the keys again.
# CheckFailed: the plan, through the layer in memory

import json


def to_message(plan):
    return {"type": "seats.changed", "plan": json.dumps(plan, default=list)}


def from_message(message):
    plan = json.loads(message["plan"])
    return plan | {"free": set(plan["free"]), "best": tuple(plan["best"])}
