# ✗ Bob opens a tab, and Ann two, one at each server: expected ['ann', 'bob'], but got ['ann', 'ann', 'bob']. Look at "Expiry: the offer of the day" in lesson 02.
#     Ann has two tabs, and is one person: name her once.
# CheckFailed: Bob opens a tab, and Ann two, one at each server

async def seen(store, name, tab, now):
    await store.zadd("here", {f"{name} {tab}": now})


async def gone(store, name, tab):
    await store.zrem("here", f"{name} {tab}")


async def here(store, now):
    await store.zremrangebyscore("here", 0, now - 30)
    return sorted([member.split()[0] for member in await store.zrange("here", 0, -1)])
