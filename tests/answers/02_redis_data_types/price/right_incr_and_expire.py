async def price(shop, product, load):
    while True:
        cached = await shop.get(f"p:{product}")
        if cached is not None:
            return int(cached)
        async with shop.pipeline() as pipe:
            number, _ = await pipe.incr(f"l:{product}").expire(f"l:{product}", 60, nx=True).execute()
        if number == 1:
            try:
                cached = await shop.get(f"p:{product}")
                if cached is None:
                    cached = await load(product)
                    await shop.set(f"p:{product}", cached, ex=3600)
                return int(cached)
            finally:
                await shop.delete(f"l:{product}")
        await asyncio.sleep(0.02)
