async def price_of(shop, product, read):
    async def look():
        return await shop.mget("full", f"price:{product}")

    full, price = await look()
    while not full:
        if await shop.set("reading", 1, nx=True, ex=40):
            try:
                full, price = await look()
                if not full:
                    prices = {f"price:{name}": price for name, price in (await read()).items()}
                    await shop.mset(prices)
                    await shop.set("full", 1)
            finally:
                await shop.delete("reading")
        else:
            await asyncio.sleep(0.01)
        full, price = await look()
    return price and int(price)
