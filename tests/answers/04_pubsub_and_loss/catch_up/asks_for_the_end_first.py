# ✓ a page that has nothing yet: ['one', 'two', 'three']
# ✓ it was away for two entries, and others come later: ['four', 'five', 'six', 'end']
# ✓ commands to Redis in half a second in which nothing was added: 0
# ✓ meanwhile another task got a turn each 0.05 s: True
# ✗ entries are added after its first commands, and while it delivers the first ones; all that was added: expected ['one', 'two', 'new 6', 'new 5', 'new 4', 'new 3', 'new 2', 'new 1', 'end'], but got ['one', 'two', 'new 6', 'new 6', 'new 5', 'new 4', 'new 3', 'new 2', 'new 1', 'end']. Look at "A stream: read on from an id" in lesson 04.
#     Some came twice, or out of order. Go on from the id of the last that you delivered, not from one that you asked for at another moment.
# CheckFailed: entries are added after its first commands, and while it delivers the first ones; all that was added

async def catch_up(store, last_id, send, gap):
    newest = await store.xrevrange("log", count=1)
    missed = await store.xrange("log", min=f"({last_id}" if last_id else "-")
    if last_id and not await store.xrange("log", last_id, last_id):
        await gap()
    for id, fields in missed:
        await send(id, fields["text"])
    last_id = newest[0][0] if newest else "0"
    while True:
        for _, entries in await store.xread({"log": last_id}, block=0):
            for last_id, fields in entries:
                await send(last_id, fields["text"])
