# …RuntimeWarning: coroutine 'Redis.execute_command' was never awaited
#   return sorted({member.split()[0] for member in store.zrange("here", 0, -1)})
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# ✗ it raised TypeError: 'coroutine' object is not iterable (Cell, line 11, in here: `return sorted({member.split()[0] for member in store.zrange("here", 0, -1)})`). Look at "Expiry: the offer of the day" in lesson 02.
#     What comes from Redis is awaited: `await store.…`.
# CheckFailed: see the line above.
# Cell, line 2: RuntimeWarning: coroutine 'Redis.execute_command' was never awaited
#   store.zadd("here", {f"{name} {tab}": now})
# Cell, line 2: RuntimeWarning: coroutine 'Redis.execute_command' was never awaited
#   store.zadd("here", {f"{name} {tab}": now})

async def seen(store, name, tab, now):
    store.zadd("here", {f"{name} {tab}": now})


async def gone(store, name, tab):
    await store.zrem("here", f"{name} {tab}")


async def here(store, now):
    await store.zremrangebyscore("here", 0, now - 30)
    return sorted({member.split()[0] for member in store.zrange("here", 0, -1)})
