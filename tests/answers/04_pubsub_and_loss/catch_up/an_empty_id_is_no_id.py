# ✗ it raised redis.exceptions.ResponseError: Invalid stream ID
# For Redis that is no id

async def catch_up(store, last_id, send, gap):
    if not await store.xrange("log", last_id, last_id):
        await gap()
    while True:
        for _, entries in await store.xread({"log": last_id}, block=0):
            for last_id, fields in entries:
                await send(last_id, fields["text"])
