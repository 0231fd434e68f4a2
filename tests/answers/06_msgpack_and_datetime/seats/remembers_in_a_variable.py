plans = []


def to_message(plan):
    plans.append(plan)
    return {"type": "seats.changed", "number": len(plans) - 1}


def from_message(message):
    return plans[message["number"]]
