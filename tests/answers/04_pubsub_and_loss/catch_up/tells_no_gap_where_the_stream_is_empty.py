# ✓ a page that has nothing yet: ['one', 'two', 'three']
# ✓ it was away for two entries, and others come later: ['four', 'five', 'six', 'end']
# ✓ commands to Redis in half a second in which nothing was added: 0
# ✓ meanwhile another task got a turn each 0.05 s: True
# ✓ entries are added after its first commands, and while it delivers the first ones; all that was added: ['one', 'two', 'new 6', 'new 5', 'new 4', 'new 3', 'new 2', 'new 1', 'end']
# ✓ it has two of five, and then the first three were cut off: ['(gap)', 'four', 'five', 'end']
# ✓ it has two of three, and then the first one was cut off: ['end']
# ✗ Redis was started again, and its stream is empty: expected ['(gap)'], but got []. Look at "A stream: read on from an id" in lesson 04.
#     Look whether the entry last_id is still there, also in an empty stream, and at once: not only when the next entry comes.
# CheckFailed: Redis was started again, and its stream is empty

async def catch_up(store, last_id, send, gap):
    oldest = await store.xrange("log", count=1)
    if last_id and oldest and await store.xrange("log", last_id, last_id) == []:
        await gap()
    last_id = last_id or "0"
    while True:
        for _, entries in await store.xread({"log": last_id}, block=0):
            for last_id, fields in entries:
                await send(last_id, fields["text"])
