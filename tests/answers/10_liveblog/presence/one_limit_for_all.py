# ✓ Bob opens a tab, and Ann two, one at each server: ['ann', 'bob']
# ✓ Ann closes one of her tabs, and Bob his only one: ['ann']
# ✗ Bob says nothing any more; who is here after 25 seconds, and after 35: expected [['ann', 'bob'], ['ann']], but got [['ann', 'bob'], ['ann', 'bob']]. Look at "Expiry: the offer of the day" in lesson 02.
#     Bob was last seen 35 seconds ago, and nobody has said goodbye for him. What Ann says must not renew what is noted of Bob: each tab needs a time, or a limit, of its own.
# CheckFailed: Bob says nothing any more; who is here after 25 seconds, and after 35

async def seen(store, name, tab, now):
    await store.hset("here", tab, name)
    await store.expire("here", 30)


async def gone(store, name, tab):
    await store.hdel("here", tab)


async def here(store, now):
    return sorted(set(await store.hvals("here")))
