# ✗ the type of the message: expected seats.changed
# to_message() and from_message() are called without await: write `def`, and not `async def`.

async def to_message(plan):
    return {"type": "seats.changed", "guests": list(plan["guests"].items()), "free": list(plan["free"]), "best": plan["best"]}


async def from_message(message):
    return {"guests": dict(message["guests"]), "free": set(message["free"]), "best": tuple(message["best"])}
