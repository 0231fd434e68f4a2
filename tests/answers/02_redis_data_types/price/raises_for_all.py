# ✓ the first customer's price and loads, the second one's price and loads: [9, 1, 9, 0]
# ✓ seconds that are left to what is in Redis: [3600]
# ✓ one asks alone, and may be killed between two of its commands; seconds that are left to what is in Redis: [3600]
# ✓ two customers in one process ask in step, each command of the one beside that of the other; loads: 1
# ✓ loads for six customers in two processes who ask at once: 1
# ✓ while one loads, seconds that are left to what is in Redis, in tens: [60]
# ✓ what the six get: [9, 9, 9, 9, 9, 9]
# ✓ a customer looks, and while it is held between two commands, another one comes; what both get, and the loads: ([9, 9], 1)
# ✓ the load has ended, and after each answer from Redis to the one who loaded, another customer comes; loads: 1
# ✓ three ask for tea, and while that loads, one asks for a mug and one for jam; loads: 3
# ✓ what the five get, where tea is 9, a mug 5 and jam 7, and then one more of each: [9, 9, 9, 5, 7, 9, 5, 7]
# ✓ the load raises an error, then the next customer comes; loads and result of both: [1, 'ValueError: the database is down', 1, 9]
# ✓ one loads for more than a second, and another one waits; what both get, and the loads: ([9, 9], 1)
# ✗ the load raises an error while three others wait; what they get, and their loads: expected ([9, 9, 9], 1), but got (['ValueError: the load has failed', 'ValueError: the load has failed', 'ValueError: the load has failed'], 0). Look at "Locks: one loads, the others wait" in lesson 02.
#     The error belongs to the customer who loaded; of those who waited, one loads.
# CheckFailed: the load raises an error while three others wait; what they get, and their loads

async def price(shop, product, load):
    cached = await shop.get(product)
    while cached is None:
        if await shop.set(f"loading:{product}", 1, nx=True, ex=60):
            try:
                cached = await shop.get(product)
                if cached is None:
                    cached = await load(product)
                    await shop.set(product, cached, ex=3600)
            finally:
                await shop.delete(f"loading:{product}")
        else:
            while await shop.exists(f"loading:{product}"):
                await asyncio.sleep(0.01)
            cached = await shop.get(product)
            if cached is None:
                raise ValueError("the load has failed")
    return int(cached)
