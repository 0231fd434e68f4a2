# ✗ a page that has nothing yet
# await send(id, text)

async def catch_up(store, last_id, send, gap):
    if last_id and not await store.xrange("log", last_id, last_id):
        await gap()
    last_id = last_id or "0"
    while True:
        for _, entries in await store.xread({"log": last_id}, block=0):
            for last_id, fields in entries:
                send(last_id, fields["text"])
