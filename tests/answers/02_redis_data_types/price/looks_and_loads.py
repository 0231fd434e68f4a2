# ✗ two customers in one process ask in step, each command of the one beside that of the other; loads: expected 1, but got 2. Look at "Fifty questions for a slow database" in lesson 02.
# To look and to take has to be one command: SET with NX lets only one through.

async def price(shop, product, load):
    cached = await shop.get(product)
    if cached is not None:
        return int(cached)
    loaded = await load(product)
    await shop.set(product, loaded, ex=3600)
    return loaded
