async def price(shop, product, load):
    while not await shop.set(f"{product}?", 1, nx=True, ex=20):
        if (cached := await shop.hget(f"{product}!", "price")) is not None:
            return int(cached)
        await asyncio.sleep(0.05)
    try:
        cached = await shop.hget(f"{product}!", "price")
        if cached is None:
            cached = await load(product)
            async with shop.pipeline() as pipe:
                await pipe.hset(f"{product}!", "price", cached).expire(f"{product}!", 3600).execute()
        return int(cached)
    finally:
        await shop.delete(f"{product}?")
