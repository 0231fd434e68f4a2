# ✗ it did not end within 4 s (Cell, line 33, in _all_come_to: `await asyncio.gather(*(customer.comes_to(condition, *seconds) for customer in asking))`). Look at "Locks: one loads, the others wait" in lesson 02.
#     Somebody still waits. Is there a copy, or a load, for which it waits? Or is it for a key that nobody deletes?
# CheckFailed: see the line above.

async def price(shop, product, load):
    if await shop.set(f"loading:{product}", 1, nx=True, ex=60):
        try:
            await shop.set(f"price:{product}", await load(product), ex=3600)
        finally:
            await shop.delete(f"loading:{product}")
    while (cached := await shop.get(product)) is None:
        await asyncio.sleep(0.01)
    return int(cached)
