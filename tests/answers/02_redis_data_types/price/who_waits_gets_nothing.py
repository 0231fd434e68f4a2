# ✗ what the six get: expected [9, 9, 9, 9, 9, 9], but got [
# look again until the copy is there

async def price(shop, product, load):
    cached = await shop.get(product)
    if cached is None and await shop.set(f"loading:{product}", 1, nx=True, ex=60):
        try:
            cached = await shop.get(product)
            if cached is None:
                cached = await load(product)
                await shop.set(product, cached, ex=3600)
        finally:
            await shop.delete(f"loading:{product}")
    return cached and int(cached)
