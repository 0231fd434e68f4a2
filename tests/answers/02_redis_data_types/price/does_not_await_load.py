async def price(shop, product, load):
    cached = await shop.get(product)
    if cached is None:
        cached = load(product)
        await shop.set(product, cached, ex=3600)
    return int(cached)
