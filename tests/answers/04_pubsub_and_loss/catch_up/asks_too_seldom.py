# ✓ a page that has nothing yet: ['one', 'two', 'three']
# ✗ it was away for two entries, and others come later: expected ['four', 'five', 'six', 'end'], but got ['four', 'five']. Look at "A stream: read on from an id" in lesson 04.
#     It did not wait for the later ones, or it looks for them too seldom.
# CheckFailed: it was away for two entries, and others come later

async def catch_up(store, last_id, send, gap):
    if last_id and not await store.xrange("log", last_id, last_id):
        await gap()
    last_id = last_id or "0"
    while True:
        for _, entries in await store.xread({"log": last_id}):
            for last_id, fields in entries:
                await send(last_id, fields["text"])
        await asyncio.sleep(2)
