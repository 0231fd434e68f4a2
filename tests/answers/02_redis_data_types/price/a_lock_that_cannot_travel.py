lock = asyncio.Lock()
async def price(shop, product, load):
    async with lock:
        cached = await shop.get(product)
        if cached is None:
            cached = await load(product)
            await shop.set(product, cached, ex=3600)
    return int(cached)
