# expected ([9, 9], 1), but got ([9, 9], 2)
# Who is let through looks once more

async def price(shop, product, load):
    while (cached := await shop.get(product)) is None:
        if await shop.set(f"loading:{product}", 1, nx=True, ex=60):
            try:
                await shop.set(product, await load(product), ex=3600)
            finally:
                await shop.delete(f"loading:{product}")
        await asyncio.sleep(0.01)
    return int(cached)
