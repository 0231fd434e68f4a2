# ✗ what the six get: expected [9, 9, 9, 9, 9, 9], but got [
# 'RuntimeError: time.sleep stops everybody in its process'
# wait with await asyncio.sleep(0.01).

import time


async def price(shop, product, load):
    while (cached := await shop.get(product)) is None:
        if await shop.set(f"loading:{product}", 1, nx=True, ex=60):
            try:
                if await shop.get(product) is None:
                    await shop.set(product, await load(product), ex=3600)
            finally:
                await shop.delete(f"loading:{product}")
        else:
            while await shop.get(product) is None:
                time.sleep(0.5)
    return int(cached)
