async def price(shop, product, load):
    cached = await shop.get(product)
    if cached is None:
        async with shop.lock(f"loading:{product}", timeout=30, sleep=0.02):
            cached = await shop.get(product)
            if cached is None:
                cached = await load(product)
                await shop.set(product, cached, ex=3600)
    return int(cached)
