# ✗ one after another asks for tea, tea, a mug, a chair that the shop does not have, a chair; what they get, and the reads: expected ([9, 9, 5, None, None], 1), but got ([None, None, None, None, None], 1). Look at "It came back empty: a marker" in lesson 03.
#     price_of() has to return the price.
# CheckFailed: one after another asks for tea, tea, a mug, a chair that the shop does not have, a chair; what they get, and the reads

async def price_of(shop, product, read):
    if not await shop.exists("prices"):
        await shop.hset("prices", mapping=await read())
    price = await shop.hget("prices", product)
    price = None if price is None else int(price)
