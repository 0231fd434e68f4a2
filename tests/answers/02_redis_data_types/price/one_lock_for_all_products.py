# ✓ the first customer's price and loads, the second one's price and loads: [9, 1, 9, 0]
# ✓ seconds that are left to what is in Redis: [3600]
# ✓ one asks alone, and may be killed between two of its commands; seconds that are left to what is in Redis: [3600]
# ✓ two customers in one process ask in step, each command of the one beside that of the other; loads: 1
# ✓ loads for six customers in two processes who ask at once: 1
# ✓ while one loads, seconds that are left to what is in Redis, in tens: [60]
# ✓ what the six get: [9, 9, 9, 9, 9, 9]
# ✓ a customer looks, and while it is held between two commands, another one comes; what both get, and the loads: ([9, 9], 1)
# ✓ the load has ended, and after each answer from Redis to the one who loaded, another customer comes; loads: 1
# ✗ three ask for tea, and while that loads, one asks for a mug and one for jam; loads: expected 3, but got 1. Look at "Locks: one loads, the others wait" in lesson 02.
#     Who wants a mug waits for the tea: the key that says that somebody loads has to name the product.
# CheckFailed: three ask for tea, and while that loads, one asks for a mug and one for jam; loads

async def price(shop, product, load):
    while (cached := await shop.get(product)) is None:
        if await shop.set("loading", 1, nx=True, ex=60):
            try:
                if await shop.get(product) is None:
                    await shop.set(product, await load(product), ex=3600)
            finally:
                await shop.delete("loading")
        await asyncio.sleep(0.01)
    return int(cached)
