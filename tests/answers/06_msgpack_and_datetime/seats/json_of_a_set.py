def to_message(plan):
    return {"type": "seats.changed", "plan": json.dumps(plan)}


def from_message(message):
    return json.loads(message["plan"])
