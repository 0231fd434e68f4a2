async def seen(store, name, tab, now):
    await store.set(f"here:{name}:{tab}", "", ex=30)


async def gone(store, name, tab):
    await store.delete(f"here:{name}:{tab}")


async def here(store, now):
    return sorted({key.split(":")[1] async for key in store.scan_iter("here:*")})
