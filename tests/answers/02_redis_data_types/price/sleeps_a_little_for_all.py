# ✗ what the six get
# RuntimeError: time.sleep stops everybody
# wait with await asyncio.sleep(0.01).

from time import sleep


async def price(shop, product, load):
    copy, lock = f"price:{product}", f"lock:{product}"
    while (cached := await shop.get(copy)) is None:
        if await shop.set(lock, 1, nx=True, ex=60):
            try:
                if await shop.get(copy) is None:
                    await shop.set(copy, await load(product), ex=3600)
            finally:
                await shop.delete(lock)
        else:
            sleep(0.01)
    return int(cached)
