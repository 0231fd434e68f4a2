# …: RuntimeWarning: coroutine 'like' was never awaited
#   …
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# ✗ Ann, Bob, Ann again and Eve like a post; what is returned: expected [1, 2, 2, 3], but got [<coroutine object like at …>, <coroutine object like at …>, <coroutine object like at …>, <coroutine object like at …>]. Look at "Sets: who bought both?" in lesson 02.
#     like() is called without await: write `def`, and not `async def`.
# CheckFailed: Ann, Bob, Ann again and Eve like a post; what is returned

async def like(shop, post, name):
    await shop.sadd(f"likes:{post}", name)
    return await shop.scard(f"likes:{post}")
