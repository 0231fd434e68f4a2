# ✗ one after another asks for tea, tea, a mug, a chair that the shop does not have, a chair; what they get, and the reads: expected ([9, 9, 5, None, None], 1), but got (['9', '9', '5', None, None], 1). Look at "It came back empty: a marker" in lesson 03.
#     What comes from Redis is text: make a number of it, and leave None as it is.
# CheckFailed: one after another asks for tea, tea, a mug, a chair that the shop does not have, a chair; what they get, and the reads

async def price_of(shop, product, read):
    while True:
        async with shop.pipeline() as pipe:
            full, price = await pipe.exists("prices").hget("prices", product).execute()
        if full:
            return price
        if await shop.set("reading", "yes", nx=True, ex=60):
            try:
                if not await shop.exists("prices"):
                    await shop.hset("prices", mapping=await read())
            finally:
                await shop.delete("reading")
        else:
            await asyncio.sleep(0.01)
