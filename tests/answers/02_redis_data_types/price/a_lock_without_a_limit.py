# ✓ the first customer's price and loads, the second one's price and loads: [9, 1, 9, 0]
# ✓ seconds that are left to what is in Redis: [3600]
# ✗ one asks alone, and may be killed between two of its commands; seconds that are left to what is in Redis: expected no key without a limit, but got [-1]. Look at "Locks: one loads, the others wait" in lesson 02.
#     If the one who is about to load is killed now, this key stays for ever, and nobody loads: SET takes NX and EX together.
#     It would have been killed after answer 2 from Redis.
# CheckFailed: one asks alone, and may be killed between two of its commands; seconds that are left to what is in Redis

async def price(shop, product, load):
    while (cached := await shop.get(product)) is None:
        if await shop.setnx(f"loading:{product}", 1):
            try:
                if await shop.get(product) is None:
                    await shop.set(product, await load(product), ex=3600)
            finally:
                await shop.delete(f"loading:{product}")
        await asyncio.sleep(0.01)
    return int(cached)
