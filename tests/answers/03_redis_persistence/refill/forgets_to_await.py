# ✗ one after another asks for tea, tea, a mug, a chair that the shop does not have, a chair; what they get, and the reads: expected ([9, 9, 5, None, None], 1), but got (["AttributeError: 'coroutine' object has no attribute 'items'", "AttributeError: 'coroutine' object has no attribute 'items'", "AttributeError: 'coroutine' object has no attribute 'items'", "AttributeError: 'coroutine' object has no attribute 'items'", "AttributeError: 'coroutine' object has no attribute 'items'"], 0). Look at "It came back empty: a marker" in lesson 03.
#     Your code raised an error, which this customer got. read() is awaited, and so is each call of shop.
# CheckFailed: one after another asks for tea, tea, a mug, a chair that the shop does not have, a chair; what they get, and the reads
# …: RuntimeWarning: coroutine '_ask_there.<locals>.read' was never awaited
#   …
# …: RuntimeWarning: coroutine '_ask_there.<locals>.read' was never awaited
#   …

async def price_of(shop, product, read):
    if not await shop.exists("prices"):
        await shop.hset("prices", mapping=read())
    price = await shop.hget("prices", product)
    return None if price is None else int(price)
