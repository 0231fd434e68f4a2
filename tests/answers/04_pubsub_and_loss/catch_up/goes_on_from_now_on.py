# ✓ a page that has nothing yet: ['one', 'two', 'three']
# ✗ it was away for two entries, and others come later: expected ['four', 'five', 'six', 'end'], but got ['six', 'end']. Look at "A stream: read on from an id" in lesson 04.
#     "$" is from now on. What was added while the page was away, comes after last_id.
# CheckFailed: it was away for two entries, and others come later

async def catch_up(store, last_id, send, gap):
    if last_id and not await store.xrange("log", last_id, last_id):
        await gap()
    last_id = "$" if last_id else "0"
    while True:
        for _, entries in await store.xread({"log": last_id}, block=0):
            for last_id, fields in entries:
                await send(last_id, fields["text"])
