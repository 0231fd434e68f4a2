import json


def to_message(plan):
    return {"type": "seats.changed", "plan": json.dumps(plan, default=list)}


def from_message(message):
    plan = json.loads(message["plan"])
    return plan | {"free": set(plan["free"]), "best": tuple(plan["best"])}
