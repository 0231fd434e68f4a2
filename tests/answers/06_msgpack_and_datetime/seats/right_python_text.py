import ast


def to_message(plan):
    return {"type": "seats.changed", "plan": repr(plan)}


def from_message(message):
    return ast.literal_eval(message["plan"])
