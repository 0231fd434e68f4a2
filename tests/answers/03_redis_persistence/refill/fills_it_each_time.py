# ✗ one after another asks for tea, tea, a mug, a chair that the shop does not have, a chair; what they get, and the reads: expected ([9, 9, 5, None, None], 1), but got ([9, 9, 5, None, None], 5). Look at "It came back empty: a marker" in lesson 03.
#     Nobody has to read what is in Redis.
# CheckFailed: one after another asks for tea, tea, a mug, a chair that the shop does not have, a chair; what they get, and the reads

async def price_of(shop, product, read):
    prices = await read()
    await shop.hset("prices", mapping=prices)
    return prices.get(product)
