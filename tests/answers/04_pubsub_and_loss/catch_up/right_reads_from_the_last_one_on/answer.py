async def catch_up(store, last_id, send, gap):
    entries = await store.xrange("log", min=last_id or "-")
    if last_id:
        if entries and entries[0][0] == last_id:
            del entries[0]
        else:
            await gap()
    while True:
        for last_id, fields in entries:
            await send(last_id, fields["text"])
        answer = await store.xread({"log": last_id or "0-0"}, count=1, block=500)
        entries = answer[0][1] if answer else []
