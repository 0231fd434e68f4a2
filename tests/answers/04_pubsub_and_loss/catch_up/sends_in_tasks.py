# ✗ a page that has nothing yet: expected ['one', 'two', 'three'], but got ['two', 'three', 'one', '(a task that it began goes on)']. Look at "A stream: read on from an id" in lesson 04.
#     Await each send before the next one, or a slow one comes late.
# CheckFailed: a page that has nothing yet

async def catch_up(store, last_id, send, gap):
    if last_id and not await store.xrange("log", last_id, last_id):
        await gap()
    last_id = last_id or "0"
    while True:
        for _, entries in await store.xread({"log": last_id}, block=0):
            for last_id, fields in entries:
                asyncio.create_task(send(last_id, fields["text"]))
