def to_message(plan):
    message = copy.deepcopy(plan)
    message["type"] = "seats.changed"
    message["guests"] = [list(pair) for pair in message["guests"].items()]
    message["free"] = list(message["free"])
    return message


def from_message(message):
    message = dict(message)
    del message["type"]
    message["guests"] = {seat: name for seat, name in message["guests"]}
    message["free"] = set(message["free"])
    message["best"] = tuple(message["best"])
    return message
