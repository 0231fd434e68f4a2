# ✓ the first customer's price and loads, the second one's price and loads: [9, 1, 9, 0]
# ✓ seconds that are left to what is in Redis: [3600]
# ✗ one asks alone, and may be killed between two of its commands; seconds that are left to what is in Redis: expected no key without a limit, but got [-1, 60]. Look at "Locks: one loads, the others wait" in lesson 02.
#     If the one who has loaded is killed now, its copy stays for ever: SET takes EX.
#     It would have been killed after answer 4 from Redis.
# CheckFailed: one asks alone, and may be killed between two of its commands; seconds that are left to what is in Redis

async def price(shop, product, load):
    copy, lock = f"price:{product}", f"lock:{product}"
    while (cached := await shop.get(copy)) is None:
        if await shop.set(lock, 1, nx=True, ex=60):
            try:
                if await shop.get(copy) is None:
                    await shop.set(copy, await load(product))
                    await shop.expire(copy, 3600)
            finally:
                await shop.delete(lock)
        else:
            await asyncio.sleep(0.01)
    return int(cached)
