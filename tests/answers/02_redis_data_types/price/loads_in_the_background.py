# ✗ the first customer's price and loads, the second one's price and loads: expected [9, 1, 9, 0]
# This is not what load() has returned: wait for that.

async def price(shop, product, load):
    async def work():
        await shop.set(product, await load(product), ex=3600)
    cached = await shop.get(product)
    if cached is None:
        asyncio.create_task(work())
        return 0
    return int(cached)
