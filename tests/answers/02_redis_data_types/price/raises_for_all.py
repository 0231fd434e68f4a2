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
