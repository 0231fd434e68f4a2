# ✗ a consumer raised redis.exceptions.DataError: Invalid input of type: 'list'. Convert to a bytes, string, int or float first. (where, stands below). Look at "Expiry: the offer of the day" in lesson 02.
#     What Redis keeps is text or a number. A list or a dict is neither.
# CheckFailed: see the line above.
# Traceback (most recent call last), server …, /ws/tabs/:
#   Cell, line 9, in receive
#     await seen(store, self.name, self.channel_name, int(now))
#   Cell, line 2, in seen
#     await store.set(tab, [name, now])
# redis.exceptions.DataError: Invalid input of type: 'list'. Convert to a bytes, string, int or float first.

async def seen(store, name, tab, now):
    await store.set(tab, [name, now])


async def gone(store, name, tab):
    await store.zrem("here", f"{name} {tab}")


async def here(store, now):
    await store.zremrangebyscore("here", 0, now - 30)
    return sorted({member.split()[0] for member in await store.zrange("here", 0, -1)})
