# ✗ one asks alone, and may be killed between two of its commands; seconds that are left to what is in Redis: expected no key without a limit, but got [-1, 60].
# If the one who has loaded is killed now, its copy stays for ever: SET takes EX.
# after answer 4 from Redis

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
