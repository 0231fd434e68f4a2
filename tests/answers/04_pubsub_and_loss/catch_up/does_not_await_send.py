# …: RuntimeWarning: coroutine '_Page.deliver' was never awaited
#   send(last_id, fields["text"])
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# ✗ a page that has nothing yet: expected ['one', 'two', 'three'], but got ['(send was not awaited)', '(send was not awaited)', '(send was not awaited)']. Look at "A stream: read on from an id" in lesson 04.
#     Nothing is sent until the coroutine is awaited: await send(id, text).
# CheckFailed: a page that has nothing yet

async def catch_up(store, last_id, send, gap):
    if last_id and not await store.xrange("log", last_id, last_id):
        await gap()
    last_id = last_id or "0"
    while True:
        for _, entries in await store.xread({"log": last_id}, block=0):
            for last_id, fields in entries:
                send(last_id, fields["text"])
