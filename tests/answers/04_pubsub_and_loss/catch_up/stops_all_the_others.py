# ✓ a page that has nothing yet: ['one', 'two', 'three']
# ✓ it was away for two entries, and others come later: ['four', 'five', 'six', 'end']
# ✓ commands to Redis in half a second in which nothing was added: …
# ✗ meanwhile another task got a turn each 0.05 s: expected True, but got False. Look at "A stream: read on from an id" in lesson 04.
#     While one waits the others have to be served. time.sleep stops all of them, `await asyncio.sleep` only its own task.
# CheckFailed: meanwhile another task got a turn each 0.05 s

import time
async def catch_up(store, last_id, send, gap):
    if last_id and not await store.xrange("log", last_id, last_id):
        await gap()

    while True:
        for last_id, f in await store.xrange("log", "(" + last_id if last_id else "-"):
            await send(last_id, f["text"])
        time.sleep(0.1)
