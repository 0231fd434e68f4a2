# …: RuntimeWarning: coroutine 'announce' was never awaited
#   …
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# ✗ two announcements that nobody hears; what is returned: expected [0, 0], but got [<coroutine object announce at …>, <coroutine object announce at …>]. Look at "PUBLISH: nobody listens, or too late" in lesson 04.
#     announce() is called without await: write `def`, and not `async def`.
# CheckFailed: two announcements that nobody hears; what is returned

async def announce(shop, text):
    heard = await shop.publish("news", text)
    if not heard:
        await shop.rpush("unheard", text)
    return heard
