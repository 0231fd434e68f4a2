# ✗ the load has ended, and after each answer from Redis to the one who loaded, another customer comes; loads: expected 1, but got 2.
# leave the copy first, and only then delete what you have set.

async def price(shop, product, load):
    copy, lock = f"price:{product}", f"lock:{product}"
    while (cached := await shop.get(copy)) is None:
        if await shop.set(lock, 1, nx=True, ex=60):
            try:
                cached = await shop.get(copy)
                if cached is None:
                    cached = await load(product)
            finally:
                await shop.delete(lock)
            await shop.set(copy, cached, ex=3600)
            return int(cached)
        await asyncio.sleep(0.01)
    return int(cached)
