async def seen(store, name, tab, now):
    await store.zadd(f"here {name}", {tab: now + 30})
    await store.expire(f"here {name}", 60)


async def gone(store, name, tab):
    await store.zrem(f"here {name}", tab)


async def here(store, now):
    keys = [key async for key in store.scan_iter("here *")]
    return sorted([key.removeprefix("here ") for key in keys if await store.zcount(key, now, "+inf")])
