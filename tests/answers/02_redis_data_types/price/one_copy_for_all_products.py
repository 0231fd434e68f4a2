# ✗ what the five get, where tea is 9, a mug 5 and jam 7, and then one more of each: expected [9, 9, 9, 5, 7, 9, 5, 7]
# Each product has its own price, so the key of the copy has to name it.

async def price(shop, product, load):
    cached = await shop.get("price")
    while cached is None:
        if await shop.set("l:" + product, 1, nx=True, ex=60):
            try:
                cached = await shop.get("price") 
                if cached is None:
                    cached = await load(product)
                    await shop.set("price", cached, ex=3600)
            finally:
                await shop.delete("l:" + product)
        else:
            await asyncio.sleep(0.01)
            cached = await shop.get("price")
    return int(cached)
