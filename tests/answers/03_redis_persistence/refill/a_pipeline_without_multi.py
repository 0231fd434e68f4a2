# ✓ one after another asks for tea, tea, a mug, a chair that the shop does not have, a chair; what they get, and the reads: ([9, 9, 5, None, None], 1)
# ✓ Redis was killed; the next ask for a chair, tea and a mug: ([None, 9, 5], 1)
# ✓ Redis was killed, and six customers in two processes ask in step; reads: 1
# ✓ while one writes what it has read, another one asks for a pen, after each answer from Redis: 2
# ✓ one asks an empty Redis; seconds that are left to each key, in tens, after each answer until it reads: [60]
# ✓ Redis is empty, and between two commands of a customer another one asks for tea, too; what both get, and the reads: ([9, 9], 1)
# ✗ Redis has all prices, and comes back empty between two commands of a customer, who gets: expected [9], but got ['ConnectionError: Error UNKNOWN while writing to socket. Connection lost.']. Look at "It came back empty: a marker" in lesson 03.
#     Without MULTI, a pipeline is not one step: Redis may be killed in the middle of it.
#     It was killed after answer 1.
# CheckFailed: Redis has all prices, and comes back empty between two commands of a customer, who gets

async def price_of(shop, product, read):
    while True:
        async with shop.pipeline(transaction=False) as pipe:
            full, price = await pipe.exists("prices").hget("prices", product).execute()
        if full:
            return None if price is None else int(price)
        if await shop.set("reading", "yes", nx=True, ex=60):
            try:
                if not await shop.exists("prices"):
                    await shop.hset("prices", mapping=await read())
            finally:
                await shop.delete("reading")
        else:
            await asyncio.sleep(0.01)
