async def catch_up(store, last_id, send, gap):
    if last_id != "" and len(await store.xrange("log", last_id, last_id)) == 0:
        await gap()
    start = "(" + last_id if last_id else "-"
    while True:
        entries = await store.xrange("log", start, "+", count=10)
        for id, fields in entries:
            await send(id, fields["text"])
            start = "(" + id
        if not entries:
            await asyncio.sleep(0.1)
