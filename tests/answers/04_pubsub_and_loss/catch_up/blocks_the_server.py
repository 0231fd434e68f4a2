# ✓ a page that has nothing yet: ['one', 'two', 'three']
# ✗ it did not end within 4 s (Cell, line 7, in catch_up: `for _, entries in store.xread({"log": last_id}, block=0):`). Look at "A stream: read on from an id" in lesson 04.
#     A command that waits in the notebook's or a server's only thread lets nobody else run: await the commands of store, which waits and lets others run.
# CheckFailed: see the line above.

async def catch_up(store, last_id, send, gap):
    store = lab.redis
    if last_id and not store.xrange("log", last_id, last_id):
        await gap()
    last_id = last_id or "0"
    while True:
        for _, entries in store.xread({"log": last_id}, block=0):
            for last_id, fields in entries:
                await send(last_id, fields["text"])
