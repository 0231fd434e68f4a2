# ✓ the first customer's price and loads, the second one's price and loads: [9, 1, 9, 0]
# ✓ seconds that are left to what is in Redis: [3600]
# ✓ one asks alone, and may be killed between two of its commands; seconds that are left to what is in Redis: [3600]
# ✓ two customers in one process ask in step, each command of the one beside that of the other; loads: 1
# ✓ loads for six customers in two processes who ask at once: 1
# ✓ while one loads, seconds that are left to what is in Redis, in tens: [60]
# ✗ what the six get: expected [9, 9, 9, 9, 9, 9], but got […None…]. Look at "Locks: one loads, the others wait" in lesson 02.
#     Who waits gets what the one who loads has found: look again until the copy is there, and return a number.
# CheckFailed: what the six get

async def price(shop, product, load):
    cached = await shop.get(product)
    if cached is None and await shop.set(f"loading:{product}", 1, nx=True, ex=60):
        try:
            cached = await shop.get(product)
            if cached is None:
                cached = await load(product)
                await shop.set(product, cached, ex=3600)
        finally:
            await shop.delete(f"loading:{product}")
    return cached and int(cached)
