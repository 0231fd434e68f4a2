async def price(shop, product, load):
    copy, lock = f"price:{product}", f"lock:{product}"
    while True:
        got = await shop.set(lock, "x", nx=True, ex=60)
        v = await shop.get(copy)
        if v is not None:
            if got:
                await shop.delete(lock)
            return int(v)
        if got:
            break
        await asyncio.sleep(0.005)
    try:
        value = await load(product)
    except Exception:
        await shop.delete(lock)
        raise
    async with shop.pipeline() as p:
        p.set(copy, value, ex=3600)
        p.delete(lock)
        await p.execute()
    return value
