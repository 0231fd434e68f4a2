async def catch_up(store, last_id, send, gap, first=True):
    if first and last_id and not await store.xrange("log", last_id, last_id):
        await gap()
    [[_, entries]] = await store.xread({"log": last_id or "0"}, block=0, count=100)
    for last_id, fields in entries:
        await send(last_id, fields["text"])
    await catch_up(store, last_id, send, gap, first=False)
