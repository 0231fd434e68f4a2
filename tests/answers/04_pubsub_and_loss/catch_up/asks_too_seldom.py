# but got ['four', 'five']
# It did not wait for the later ones, or it looks for them too seldom.

async def catch_up(store, last_id, send, gap):
    if last_id and not await store.xrange("log", last_id, last_id):
        await gap()
    last_id = last_id or "0"
    while True:
        for _, entries in await store.xread({"log": last_id}):
            for last_id, fields in entries:
                await send(last_id, fields["text"])
        await asyncio.sleep(2)
