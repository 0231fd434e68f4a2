async def price(shop, product, load):
    async def work():
        await shop.set(product, await load(product), ex=3600)
    cached = await shop.get(product)
    if cached is None:
        asyncio.create_task(work())
        return 0
    return int(cached)
