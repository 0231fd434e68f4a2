# ✓ the first customer's price and loads, the second one's price and loads: [9, 1, 9, 0]
# ✓ seconds that are left to what is in Redis: [3600]
# ✓ one asks alone, and may be killed between two of its commands; seconds that are left to what is in Redis: [3600]
# ✗ two customers in one process ask in step, each command of the one beside that of the other; loads: expected 1, but got 2. Look at "Locks: one loads, the others wait" in lesson 02.
#     Both looked, found nothing and loaded. To look and to take has to be one command: SET with NX lets only one through. And only that one may delete what it has set.
# CheckFailed: two customers in one process ask in step, each command of the one beside that of the other; loads

async def price(shop, product, load):
    while (cached := await shop.get(product)) is None:
        try:
            if await shop.set(f"loading:{product}", 1, nx=True, ex=60):
                if await shop.get(product) is None:
                    await shop.set(product, await load(product), ex=3600)
        finally:
            await shop.delete(f"loading:{product}")
        await asyncio.sleep(0.01)
    return int(cached)
