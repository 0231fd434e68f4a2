async def price(shop, product, load):
    while True:
        if await shop.set(f"loading:{product}", 1, nx=True, ex=60):
            try:
                return await load(product)
            finally:
                await shop.delete(f"loading:{product}")
        await asyncio.sleep(0.01)
