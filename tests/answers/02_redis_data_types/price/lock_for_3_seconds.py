# ✓ the first customer's price and loads, the second one's price and loads: [9, 1, 9, 0]
# ✓ seconds that are left to what is in Redis: [3600]
# ✓ one asks alone, and may be killed between two of its commands; seconds that are left to what is in Redis: [3600]
# ✓ two customers in one process ask in step, each command of the one beside that of the other; loads: 1
# ✓ loads for six customers in two processes who ask at once: 1
# ✗ while one loads, seconds that are left to what is in Redis, in tens: expected all from 20 to 60, but got [0]. Look at "Locks: one loads, the others wait" in lesson 02.
#     The load may take 20 seconds. When what you have set ends before, another customer loads too.
# CheckFailed: while one loads, seconds that are left to what is in Redis, in tens

async def price(shop, product, load):
    copy, lock = f"price:{product}", f"lock:{product}"
    while (cached := await shop.get(copy)) is None:
        if await shop.set(lock, 1, nx=True, ex=3):
            try:
                if await shop.get(copy) is None:
                    await shop.set(copy, await load(product), ex=3600)
            finally:
                await shop.delete(lock)
        else:
            await asyncio.sleep(0.01)
    return int(cached)
