# ✗ Bob opens a tab, and Ann two, one at each server: expected ['ann', 'bob'], but got ['bob', 'ann']. Look at "Expiry: the offer of the day" in lesson 02.
#     The names come sorted, as a list.
# CheckFailed: Bob opens a tab, and Ann two, one at each server

async def seen(store, name, tab, now):
    await store.zadd("here", {f"{name} {tab}": now})


async def gone(store, name, tab):
    await store.zrem("here", f"{name} {tab}")


async def here(store, now):
    await store.zremrangebyscore("here", 0, now - 30)
    return list(dict.fromkeys(member.split()[0] for member in await store.zrange("here", 0, -1, desc=True)))
