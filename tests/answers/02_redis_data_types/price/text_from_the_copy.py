# expected [9, 1, 9, 0], but got [9, 1, '9', 0]
# What comes from Redis is text: make a number of it.

async def price(shop, product, load):
    cached = await shop.get(product)
    if cached is not None:
        return cached
    loaded = await load(product)
    await shop.set(product, loaded, ex=3600)
    return loaded
