# ✓ a page that has nothing yet: ['one', 'two', 'three']
# ✗ it was away for two entries, and others come later: expected ['four', 'five', 'six', 'end'], but got ['four', 'five', '(returned)']. Look at "A stream: read on from an id" in lesson 04.
#     When all that is there has been delivered, it waits for what comes: XREAD with block=0 does.
# CheckFailed: it was away for two entries, and others come later

async def catch_up(store, last_id, send, gap):
    if last_id and not await store.xrange("log", last_id, last_id):
        await gap()
    for id, fields in await store.xrange("log", min=f"({last_id}" if last_id else "-"):
        await send(id, fields["text"])
