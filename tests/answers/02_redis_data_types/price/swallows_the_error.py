# expected [1, 'ValueError: the database is down', 1, 9], but got [1, None, 1, 9]
# The error has to reach the customer who loaded

async def price(shop, product, load):
    while (cached := await shop.get(product)) is None:
        if await shop.set(f"loading:{product}", 1, nx=True, ex=60):
            try:
                if await shop.get(product) is None:
                    await shop.set(product, await load(product), ex=3600)
            except Exception:
                return None
            finally:
                await shop.delete(f"loading:{product}")
        await asyncio.sleep(0.01)
    return int(cached)
