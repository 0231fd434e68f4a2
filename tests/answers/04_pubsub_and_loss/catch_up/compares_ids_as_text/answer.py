async def catch_up(store, last_id, send, gap):
    if last_id and not await store.xrange("log", last_id, last_id):
        await gap()
    while True:
        for id, fields in await store.xrange("log"):
            if id > last_id:
                await send(id, fields["text"])
                last_id = id
        await asyncio.sleep(0.1)
