async def price(shop, product, load):
    while True:
        cached = await shop.get(product)
        if cached is not None:
            return int(cached)
        if await shop.set(f"loading:{product}", 1, nx=True, ex=60):
            try:
                cached = await shop.get(product)
                if cached is None:
                    cached = await load(product)
                    await shop.set(product, cached, ex=3600)
                return int(cached)
            finally:
                await shop.delete(f"loading:{product}")
                await shop.publish(f"loaded:{product}", "look")
        async with shop.pubsub() as news:
            await news.subscribe(f"loaded:{product}")
            if await shop.exists(f"loading:{product}"):
                await news.get_message(timeout=0.2)
                await news.get_message(timeout=0.2)
