# ✗ a page that has nothing yet: expected ['one', 'two', 'three'], but got ['(gap)', 'one', 'two', 'three']. Look at "A stream: read on from an id" in lesson 04.
#     With an empty id nothing can be missing.
# CheckFailed: a page that has nothing yet

async def catch_up(store, last_id, send, gap):
    last_id = last_id or "0"
    if not await store.xrange("log", last_id, last_id):
        await gap()
    while True:
        for _, entries in await store.xread({"log": last_id}, block=0):
            for last_id, fields in entries:
                await send(last_id, fields["text"])
