async def price(shop, product, load):
    cached = await shop.get(product)
    if cached is not None:
        return cached
    loaded = await load(product)
    await shop.set(product, loaded, ex=3600)
    return loaded
