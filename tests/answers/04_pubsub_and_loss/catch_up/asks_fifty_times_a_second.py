# ✗ commands to Redis in half a second in which nothing was added: expected
# XREAD with block= waits in Redis

import asyncio
async def catch_up(store, last_id, send, gap):
    if last_id and not await store.xrange("log", last_id, last_id):
        await gap()

    while True:
        for last_id, f in await store.xrange("log", "(" + last_id if last_id else "-"):
            await send(last_id, f["text"])
        await asyncio.sleep(0.02)
