# ✓ one after another asks for tea, tea, a mug, a chair that the shop does not have, a chair; what they get, and the reads: ([9, 9, 5, None, None], 1)
# ✓ Redis was killed; the next ask for a chair, tea and a mug: ([None, 9, 5], 1)
# ✗ Redis was killed, and six customers in two processes ask in step; reads: expected 1, but got 6. Look at "Locks: one loads, the others wait" in lesson 02.
#     Each looked, found nothing and read. SET with NX lets only one through.
# CheckFailed: Redis was killed, and six customers in two processes ask in step; reads

async def price_of(shop, product, read):
    async with shop.pipeline() as pipe:
        full, price = await pipe.exists("prices").hget("prices", product).execute()
    if not full:
        prices = await read()
        await shop.hset("prices", mapping=prices)
        price = prices.get(product)
    return None if price is None else int(price)
