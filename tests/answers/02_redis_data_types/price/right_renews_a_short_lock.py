async def price(shop, product, load):
    copy, lock = f"price:{product}", f"lock:{product}"

    async def keep():
        while True:
            await asyncio.sleep(1)
            await shop.expire(lock, 5, xx=True)

    while True:
        if (v := await shop.get(copy)) is not None:
            return int(v)
        if await shop.set(lock, 1, nx=True, ex=5):
            keeper = asyncio.create_task(keep())
            try:
                if (v := await shop.get(copy)) is not None:
                    return int(v)
                value = await load(product)
                await shop.set(copy, value, ex=3600)
                return value
            finally:
                keeper.cancel()
                await shop.delete(lock)
        await asyncio.sleep(0.01)
