# ✓ a page that has nothing yet: ['one', 'two', 'three']
# ✗ it was away for two entries, and others come later: expected ['four', 'five', 'six', 'end'], but got ['four', 'five', 'four', 'five', 'four', 'five', 'four', 'five', 'four', 'five', 'four', 'five', 'four', 'five', 'four', 'five', 'four', 'five', 'four', 'five', ...]. Look at "A stream: read on from an id" in lesson 04.
#     After each entry its id is the last one.
# CheckFailed: it was away for two entries, and others come later

async def catch_up(store, last_id, send, gap):
    if last_id and not await store.xrange("log", last_id, last_id):
        await gap()
    while True:
        for _, entries in await store.xread({"log": last_id or "0"}, block=0):
            for id, fields in entries:
                await send(id, fields["text"])
