# ✓ Bob opens a tab, and Ann two, one at each server: ['ann', 'bob']
# ✓ Ann closes one of her tabs, and Bob his only one: ['ann']
# ✗ Bob says nothing any more; who is here after 25 seconds, and after 35: expected [['ann', 'bob'], ['ann']], but got [['ann', 'bob'], []]. Look at "Expiry: the offer of the day" in lesson 02.
#     Ann was seen 5 seconds ago: to be seen again renews what is noted of her tab.
# CheckFailed: Bob says nothing any more; who is here after 25 seconds, and after 35

async def seen(store, name, tab, now):
    await store.set(f"here:{name}:{tab}", 1, nx=True, ex=30)


async def gone(store, name, tab):
    await store.delete(f"here:{name}:{tab}")


async def here(store, now):
    return sorted({key.split(":")[1] async for key in store.scan_iter("here:*")})
