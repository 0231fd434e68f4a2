async def price(shop, product, load):
    while True:
        value = await shop.get(product)
        if value not in (None, "loading"):
            return int(value)
        if await shop.set(product, "loading", nx=True, ex=60):
            try:
                loaded = await load(product)
            except BaseException:
                await shop.delete(product)
                raise
            await shop.set(product, loaded, ex=3600)
            return loaded
        await asyncio.sleep(0.01)
