# ✓ the plan, through the layer with pub/sub
# ✗ what Ann's and Cyd's consumers get from Bob's, on the live server: expected
# 'closed with 1011'
# from_message() has to leave it as it is.

def to_message(plan):
    return {
        "type": "seats.changed",
        "guests": list(plan["guests"].items()),
        "free": sorted(plan["free"]),
        "best": plan["best"],
    }


def from_message(message):
    message.pop("type", None)
    message["guests"] = {seat: name for seat, name in message["guests"]}
    message["free"] = set(message["free"])
    message["best"] = tuple(message["best"])
    return message
