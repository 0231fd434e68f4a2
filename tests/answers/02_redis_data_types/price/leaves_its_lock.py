# ✓ the first customer's price and loads, the second one's price and loads: [9, 1, 9, 0]
# ✗ seconds that are left to what is in Redis: expected [3600], but got [60, 3600]. Look at "Expiry: the offer of the day" in lesson 02.
#     Besides the copy something is left of the load: delete it once the copy is there.
# CheckFailed: seconds that are left to what is in Redis

async def price(shop, product, load):
    while (cached := await shop.get(product)) is None:
        if await shop.set(f"loading:{product}", 1, nx=True, ex=60):
            if await shop.get(product) is None:
                await shop.set(product, await load(product), ex=3600)
        await asyncio.sleep(0.01)
    return int(cached)
