# ✗ the plan, through the layer in memory
# 'guests': {'12': 'Ann', '7': 'Bob'}
# JSON makes a text of a number that is a key, without a word.

import json


def to_message(plan):
    return {"type": "seats.changed", "plan": json.dumps(plan, default=list)}


def from_message(message):
    plan = json.loads(message["plan"])
    return plan | {"free": set(plan["free"]), "best": tuple(plan["best"])}
