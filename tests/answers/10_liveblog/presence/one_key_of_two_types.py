# ✗ it raised redis.exceptions.ResponseError: WRONGTYPE Operation against a key holding the wrong kind of value (Cell, line 10, in here: `return sorted({member.split()[0] for member in await store.smembers("here")})`). Look at "Expiry: the offer of the day" in lesson 02.
#     One key has one type: a name that is a set for one command cannot be a hash for another.
# CheckFailed: see the line above.

async def seen(store, name, tab, now):
    await store.zadd("here", {f"{name} {tab}": now})


async def gone(store, name, tab):
    await store.zrem("here", f"{name} {tab}")


async def here(store, now):
    return sorted({member.split()[0] for member in await store.smembers("here")})
