# ✗ Bob opens a tab, and Ann two, one at each server: expected ['ann', 'bob'], but got []. Look at "Expiry: the offer of the day" in lesson 02.
#     A variable of Python is there in one process. All servers share what is in Redis.
# CheckFailed: Bob opens a tab, and Ann two, one at each server

tabs = {}


async def seen(store, name, tab, now):
    tabs[tab] = name, now


async def gone(store, name, tab):
    tabs.pop(tab, None)


async def here(store, now):
    return sorted({name for name, last in tabs.values() if last > now - 30})
