# ✗ two customers in one process ask in step, each command of the one beside that of the other; loads: expected 1, but got 2. Look at "Fifty questions for a slow database" in lesson 02.
# To look and to take has to be one command: SET with NX lets only one through.

async def price(shop, product, load):
    while (cached := await shop.get(product)) is None:
        if not await shop.exists(f"loading:{product}"):
            await shop.set(f"loading:{product}", 1, ex=60)
            try:
                if await shop.get(product) is None:
                    await shop.set(product, await load(product), ex=3600)
            finally:
                await shop.delete(f"loading:{product}")
        await asyncio.sleep(0.01)
    return int(cached)
