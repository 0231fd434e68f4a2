async def price(shop, product, load):
    copy, lock = f"price:{product}", f"lock:{product}"
    while (cached := await shop.get(copy)) is None:
        if await shop.set(lock, 1, nx=True, ex=60):
            try:
                if await shop.get(copy) is None:
                    await shop.set(copy, await load(product))
                    await shop.expire(copy, 3600)
            finally:
                await shop.delete(lock)
        else:
            await asyncio.sleep(0.01)
    return int(cached)
