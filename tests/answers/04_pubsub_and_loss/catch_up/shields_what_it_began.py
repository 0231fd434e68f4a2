# ✗ a page that has nothing yet: expected ['one', 'two', 'three'], but got ['one', 'two', 'three', '(a task that it began goes on)']. Look at "A stream: read on from an id" in lesson 04.
#     It ended, but not what it had begun. A task made with create_task has to be cancelled, too, as asyncio.TaskGroup does; asyncio.shield prevents it.
# CheckFailed: a page that has nothing yet

import asyncio
async def catch_up(store, last_id, send, gap):
    if last_id and not await store.xrange("log", last_id, last_id):
        await gap()

    async def run(at):
        while True:
            [[_, entries]] = await store.xread({"log": at}, block=0)
            for at, f in entries:
                await send(at, f["text"])
    t = asyncio.create_task(run(last_id or "0"))
    await asyncio.shield(t)
