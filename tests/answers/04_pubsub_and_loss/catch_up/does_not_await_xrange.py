# …: RuntimeWarning: coroutine 'Redis.execute_command' was never awaited
#   if last_id and not store.xrange("log", min=last_id, max=last_id):
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# ✓ a page that has nothing yet: ['one', 'two', 'three']
# ✓ it was away for two entries, and others come later: ['four', 'five', 'six', 'end']
# ✓ commands to Redis in half a second in which nothing was added: 0
# ✓ meanwhile another task got a turn each 0.05 s: True
# ✓ entries are added after its first commands, and while it delivers the first ones; all that was added: ['one', 'two', 'new 6', 'new 5', 'new 4', 'new 3', 'new 2', 'new 1', 'end']
# ✗ it has two of five, and then the first three were cut off: expected ['(gap)', 'four', 'five', 'end'], but got ['four', 'five', 'end']. Look at "A stream: read on from an id" in lesson 04.
#     Redis raises nothing where an id is gone, it goes on with the next one there is. Look whether the entry last_id is still there, and whether you awaited XRANGE: a coroutine counts as True.
# CheckFailed: it has two of five, and then the first three were cut off

async def catch_up(store, last_id, send, gap):
    if last_id and not store.xrange("log", min=last_id, max=last_id):
        await gap()
    last_id = last_id or "0"
    while True:
        for _, entries in await store.xread({"log": last_id}, block=0):
            for last_id, fields in entries:
                await send(last_id, fields["text"])
