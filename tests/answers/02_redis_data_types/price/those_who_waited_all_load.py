# ✗ the load raises an error while three others wait; what they get, and their loads: expected ([9, 9, 9], 1), but got ([9, 9, 9],
# of those who waited, one loads.

async def price(shop, product, load):
    copy, lock = f"price:{product}", f"lock:{product}"
    if await shop.get(copy) is None:
        if await shop.set(lock, 1, nx=True, ex=60):
            try:
                if await shop.get(copy) is None:
                    await shop.set(copy, await load(product), ex=3600)
            finally:
                await shop.delete(lock)
        else:
            while await shop.exists(lock):
                await asyncio.sleep(0.01)
            if await shop.get(copy) is None:
                await shop.set(copy, await load(product), ex=3600)
    return int(await shop.get(copy))
