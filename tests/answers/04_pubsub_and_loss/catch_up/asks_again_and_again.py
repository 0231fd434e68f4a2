# ✗ commands to Redis in half a second in which nothing was added: expected
# XREAD with block= waits in Redis

async def catch_up(store, last_id, send, gap):
    if last_id and not await store.xrange("log", last_id, last_id):
        await gap()
    last_id = last_id or "0"
    while True:
        for _, entries in await store.xread({"log": last_id}):
            for last_id, fields in entries:
                await send(last_id, fields["text"])
