# ✓ one after another asks for tea, tea, a mug, a chair that the shop does not have, a chair; what they get, and the reads: ([9, 9, 5, None, None], 1)
# ✗ Redis was killed; the next ask for a chair, tea and a mug: expected ([None, 9, 5], 1), but got ([None, None, None], 0). Look at "It came back empty: a marker" in lesson 03.
#     Nobody noticed: that the prices were there once, a variable remembers. Whether they still are, Redis knows.
# CheckFailed: Redis was killed; the next ask for a chair, tea and a mug

full = False


async def price_of(shop, product, read):
    global full
    if not full:
        full = True
        if await shop.set("reading", "yes", nx=True):
            await shop.hset("prices", mapping=await read())
    price = await shop.hget("prices", product)
    return None if price is None else int(price)
