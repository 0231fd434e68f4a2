# …: RuntimeWarning: coroutine 'closing' was never awaited
#   …
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# ✗ 20 keys; what is returned: expected 20, but got <coroutine object closing at …>. Look at "Snapshots: SAVE and SIGTERM" in lesson 03.
#     closing() is called without await: write `def`, and not `async def`.
# CheckFailed: 20 keys; what is returned

async def closing(shop):
    shop.save()
    return shop.dbsize()
