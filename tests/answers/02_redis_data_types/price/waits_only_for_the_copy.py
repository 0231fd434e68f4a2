async def price(shop, product, load):
    cached = await shop.get(product)
    if cached is not None:
        return int(cached)
    if await shop.set(f"loading:{product}", 1, nx=True, ex=60):
        try:
            if await shop.get(product) is None:
                await shop.set(product, await load(product), ex=3600)
        finally:
            await shop.delete(f"loading:{product}")
    while (cached := await shop.get(product)) is None:
        await asyncio.sleep(0.01)
    return int(cached)
