async def seen(store, name, tab, now):
    await store.hset("tabs", tab, json.dumps([name, now]))


async def gone(store, name, tab):
    await store.hdel("tabs", tab)


async def here(store, now):
    names = set()
    for tab, value in (await store.hgetall("tabs")).items():
        name, last = json.loads(value)
        if now - last > 30:
            await store.hdel("tabs", tab)
        else:
            names.add(name)
    return sorted(names)
