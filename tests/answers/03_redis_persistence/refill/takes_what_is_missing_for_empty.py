# ✗ one after another asks for tea, tea, a mug, a chair that the shop does not have, a chair; what they get, and the reads: expected ([9, 9, 5, None, None], 1), but got ([9, 9, 5, None, None], 3). Look at "It came back empty: a marker" in lesson 03.
#     The chair is not there, and the database was read for it again: whether all prices are there is another question than whether this one is.
# CheckFailed: one after another asks for tea, tea, a mug, a chair that the shop does not have, a chair; what they get, and the reads

async def price_of(shop, product, read):
    while (price := await shop.hget("prices", product)) is None:
        if await shop.set("reading", "yes", nx=True, ex=60):
            try:
                prices = await read()
                await shop.hset("prices", mapping=prices)
                return prices.get(product)
            finally:
                await shop.delete("reading")
        await asyncio.sleep(0.01)
    return int(price)
