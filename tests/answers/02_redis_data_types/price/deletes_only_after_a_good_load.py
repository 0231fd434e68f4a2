# expected [1, 'ValueError: the database is down', 1, 9], but got [1, 'ValueError: the database is down', 0]
# also when it raises, in `finally`

async def price(shop, product, load):
    while (cached := await shop.get(product)) is None:
        if await shop.set(f"loading:{product}", 1, nx=True, ex=60):
            if await shop.get(product) is None:
                await shop.set(product, await load(product), ex=3600)
            await shop.delete(f"loading:{product}")
        await asyncio.sleep(0.01)
    return int(cached)
