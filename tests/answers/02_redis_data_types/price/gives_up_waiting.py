# ✗ one loads for more than a second, and another one waits; what both get, and the loads: expected ([9, 9], 1), but got ([
# 'TimeoutError: tea'
# Somebody gave up. A load may take 20 seconds.

async def price(shop, product, load):
    copy, lock = f"price:{product}", f"lock:{product}"
    for _ in range(20):
        if (cached := await shop.get(copy)) is not None:
            return int(cached)
        if await shop.set(lock, 1, nx=True, ex=60):
            try:
                if await shop.get(copy) is None:
                    await shop.set(copy, await load(product), ex=3600)
            finally:
                await shop.delete(lock)
        await asyncio.sleep(0.01)
    raise TimeoutError(product)
