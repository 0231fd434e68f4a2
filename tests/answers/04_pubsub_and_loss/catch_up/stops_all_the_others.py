# ✗ meanwhile another task got a turn each 0.05 s: expected True, but got False
# time.sleep stops all of them

import time
async def catch_up(store, last_id, send, gap):
    if last_id and not await store.xrange("log", last_id, last_id):
        await gap()

    while True:
        for last_id, f in await store.xrange("log", "(" + last_id if last_id else "-"):
            await send(last_id, f["text"])
        time.sleep(0.1)
