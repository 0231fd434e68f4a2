async def price(shop, product, load):
    cached = await shop.get(product)
    if cached is None:
        cached = await load(product)
        await shop.set(product, cached)
    return int(cached)
