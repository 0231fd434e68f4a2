# ✓ the first customer's price and loads, the second one's price and loads: [9, 1, 9, 0]
# ✗ seconds that are left to what is in Redis: expected [3600], but got [-1]. Look at "Expiry: the offer of the day" in lesson 02.
#     -1 is a key without a limit, which stays for ever.
# CheckFailed: seconds that are left to what is in Redis

async def price(shop, product, load):
    cached = await shop.get(product)
    if cached is None:
        cached = await load(product)
        await shop.set(product, cached)
    return int(cached)
