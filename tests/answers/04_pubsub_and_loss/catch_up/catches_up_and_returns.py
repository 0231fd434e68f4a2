# but got ['four', 'five', '(returned)']
# it waits for what comes

async def catch_up(store, last_id, send, gap):
    if last_id and not await store.xrange("log", last_id, last_id):
        await gap()
    for id, fields in await store.xrange("log", min=f"({last_id}" if last_id else "-"):
        await send(id, fields["text"])
