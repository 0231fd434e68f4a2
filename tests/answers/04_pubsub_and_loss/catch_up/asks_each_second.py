# ✓ a page that has nothing yet: ['one', 'two', 'three']
# ✗ it was away for two entries, and others come later: expected ['four', 'five', 'six', 'end'], but got ['four', 'five', 'six']. Look at "A stream: read on from an id" in lesson 04.
#     It did not wait for the later ones, or it looks for them too seldom.
# CheckFailed: it was away for two entries, and others come later

import asyncio
async def catch_up(store, last_id, send, gap):
    if last_id and not await store.xrange("log", last_id, last_id):
        await gap()

    while True:
        for last_id, f in await store.xrange("log", "(" + last_id if last_id else "-"):
            await send(last_id, f["text"])
        await asyncio.sleep(1)
