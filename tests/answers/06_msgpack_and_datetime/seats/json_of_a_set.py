# ✗ it raised TypeError: Object of type set is not JSON serializable… (Cell, line 2, in to_message: `return {"type": "seats.changed", "plan": json.dumps(plan)}`). Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     json.dumps knows no set either: make a list of it, and a set again in from_message().
# CheckFailed: see the line above.

def to_message(plan):
    return {"type": "seats.changed", "plan": json.dumps(plan)}


def from_message(message):
    return json.loads(message["plan"])
