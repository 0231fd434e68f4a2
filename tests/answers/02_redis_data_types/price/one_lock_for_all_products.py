# ✗ three ask for tea, and while that loads, one asks for a mug and one for jam; loads: expected 3, but got 1
# the key that says that somebody loads has to name the product

async def price(shop, product, load):
    while (cached := await shop.get(product)) is None:
        if await shop.set("loading", 1, nx=True, ex=60):
            try:
                if await shop.get(product) is None:
                    await shop.set(product, await load(product), ex=3600)
            finally:
                await shop.delete("loading")
        await asyncio.sleep(0.01)
    return int(cached)
