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
# ✗ what the five get, where tea is 9, a mug 5 and jam 7, and then one more of each: expected [9, 9, 9, 5, 7, 9, 5, 7], but got […]. Look at "Locks: one loads, the others wait" in lesson 02.
#     Each product has its own price, so the key of the copy has to name it.
# CheckFailed: what the five get, where tea is 9, a mug 5 and jam 7, and then one more of each

async def price(shop, product, load):
    cached = await shop.get("price")
    while cached is None:
        if await shop.set("l:" + product, 1, nx=True, ex=60):
            try:
                cached = await shop.get("price") 
                if cached is None:
                    cached = await load(product)
                    await shop.set("price", cached, ex=3600)
            finally:
                await shop.delete("l:" + product)
        else:
            await asyncio.sleep(0.01)
            cached = await shop.get("price")
    return int(cached)
