# ✗ one after another asks for tea, tea, a mug, a chair that the shop does not have, a chair; what they get, and the reads: expected ([9, 9, 5, None, None], 1), but got ([9, 9, 5, None, None], 2). Look at "It came back empty: a marker" in lesson 03.
#     Each process has read for itself: what both have to know is in Redis, and in no variable.
# CheckFailed: one after another asks for tea, tea, a mug, a chair that the shop does not have, a chair; what they get, and the reads

runs = set()


async def price_of(shop, product, read):
    run = (await shop.info("server"))["run_id"]
    if run not in runs:
        await shop.hset("prices", mapping=await read())
        runs.add(run)
    price = await shop.hget("prices", product)
    return None if price is None else int(price)
