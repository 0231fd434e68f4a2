# ✗ Redis was started again, and its stream is empty: expected ['(gap)'], but got []
# Look whether the entry last_id is still there, also in an empty stream

async def catch_up(store, last_id, send, gap):
    oldest = await store.xrange("log", count=1)
    if last_id and oldest and await store.xrange("log", last_id, last_id) == []:
        await gap()
    last_id = last_id or "0"
    while True:
        for _, entries in await store.xread({"log": last_id}, block=0):
            for last_id, fields in entries:
                await send(last_id, fields["text"])
