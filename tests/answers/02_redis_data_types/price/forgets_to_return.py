async def price(shop, product, load):
    cached = await shop.get(product)
    if cached is None:
        await shop.set(product, await load(product), ex=3600)
