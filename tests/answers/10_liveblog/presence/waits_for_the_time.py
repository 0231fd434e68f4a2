# ✓ Bob opens a tab, and Ann two, one at each server: ['ann', 'bob']
# ✗ Ann closes one of her tabs, and Bob his only one: expected ['ann'], but got ['ann', 'bob']. Look at "Expiry: the offer of the day" in lesson 02.
#     Bob has said goodbye: `gone` takes what `seen` has put, under the same name.
# CheckFailed: Ann closes one of her tabs, and Bob his only one

async def seen(store, name, tab, now):
    await store.zadd("here", {f"{name} {tab}": now})


async def gone(store, name, tab):
    pass


async def here(store, now):
    await store.zremrangebyscore("here", 0, now - 30)
    return sorted({member.split()[0] for member in await store.zrange("here", 0, -1)})
