# ✗ the load raises an error while three others wait; what they get, and their loads: expected ([9, 9, 9], 1)
# They wait for a copy that does not come: of those who wait, one has to load when nobody else does.

async def price(shop, product, load):
    cached = await shop.get(product)
    if cached is not None:
        return int(cached)
    if await shop.set(f"loading:{product}", 1, nx=True, ex=60):
        try:
            if await shop.get(product) is None:
                await shop.set(product, await load(product), ex=3600)
        finally:
            await shop.delete(f"loading:{product}")
    while (cached := await shop.get(product)) is None:
        await asyncio.sleep(0.01)
    return int(cached)
