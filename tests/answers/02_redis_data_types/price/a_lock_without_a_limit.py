# ✗ one asks alone, and may be killed between two of its commands; seconds that are left to what is in Redis: expected no key without a limit, but got [-1].
# If the one who is about to load is killed now, this key stays for ever, and nobody loads: SET takes NX and EX together.

async def price(shop, product, load):
    while (cached := await shop.get(product)) is None:
        if await shop.setnx(f"loading:{product}", 1):
            try:
                if await shop.get(product) is None:
                    await shop.set(product, await load(product), ex=3600)
            finally:
                await shop.delete(f"loading:{product}")
        await asyncio.sleep(0.01)
    return int(cached)
