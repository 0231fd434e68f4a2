# …: RuntimeWarning: coroutine 'to_message' was never awaited
#   tb.tb_frame.clear()
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# ✗ the type of the message: expected seats.changed, but got 'no dict: <coroutine object to_message at …>'. Look at "Tuples, sets, keys: what msgpack changes or refuses" in lesson 06.
#     to_message() and from_message() are called without await: write `def`, and not `async def`.
# CheckFailed: the type of the message

async def to_message(plan):
    return {"type": "seats.changed", "guests": list(plan["guests"].items()), "free": list(plan["free"]), "best": plan["best"]}


async def from_message(message):
    return {"guests": dict(message["guests"]), "free": set(message["free"]), "best": tuple(message["best"])}
