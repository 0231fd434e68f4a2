# ✓ Bob opens a tab, and Ann two, one at each server: ['ann', 'bob']
# ✗ Ann closes one of her tabs, and Bob his only one: expected ['ann'], but got []. Look at "Expiry: the offer of the day" in lesson 02.
#     Ann has another tab open. What is noted of her is not one thing: it is one for each tab.
# CheckFailed: Ann closes one of her tabs, and Bob his only one

async def seen(store, name, tab, now):
    await store.zadd("here", {name: now})


async def gone(store, name, tab):
    await store.zrem("here", name)


async def here(store, now):
    await store.zremrangebyscore("here", 0, now - 30)
    return sorted({member for member in await store.zrange("here", 0, -1)})
