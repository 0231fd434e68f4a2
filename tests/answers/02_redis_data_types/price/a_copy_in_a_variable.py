# loads: expected 1, but got 0.
# a variable keeps its copy for ever.

copies = {}


async def price(shop, product, load):
    if product in copies:
        return copies[product]
    copy, lock = f"price:{product}", f"lock:{product}"
    while (cached := await shop.get(copy)) is None:
        if await shop.set(lock, 1, nx=True, ex=60):
            try:
                if await shop.get(copy) is None:
                    await shop.set(copy, await load(product), ex=3600)
            finally:
                await shop.delete(lock)
        else:
            await asyncio.sleep(0.01)
    copies[product] = int(cached)
    return copies[product]
