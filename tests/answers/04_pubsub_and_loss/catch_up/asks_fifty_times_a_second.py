# ✓ a page that has nothing yet: ['one', 'two', 'three']
# ✓ it was away for two entries, and others come later: ['four', 'five', 'six', 'end']
# ✗ commands to Redis in half a second in which nothing was added: expected … at most, but got …. Look at "A stream: read on from an id" in lesson 04.
#     It asks again and again. XREAD with block= waits in Redis.
# CheckFailed: commands to Redis in half a second in which nothing was added

import asyncio
async def catch_up(store, last_id, send, gap):
    if last_id and not await store.xrange("log", last_id, last_id):
        await gap()

    while True:
        for last_id, f in await store.xrange("log", "(" + last_id if last_id else "-"):
            await send(last_id, f["text"])
        await asyncio.sleep(0.02)
