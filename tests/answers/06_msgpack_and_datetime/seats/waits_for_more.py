# ✗ it did not end within
# There is nothing to wait for: all that from_message() needs is in the message.

import time


def to_message(plan):
    return {"type": "seats.changed", "guests": list(plan["guests"].items()), "free": list(plan["free"]), "best": plan["best"]}


def from_message(message):
    while "plan" not in message:
        time.sleep(0.1)
    return message["plan"]
