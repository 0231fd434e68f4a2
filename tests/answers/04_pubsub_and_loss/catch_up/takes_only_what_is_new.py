async def catch_up(store, last_id, send, gap):
    while True:
        for _, entries in await store.xread({"log": "$"}, block=0):
            for id, fields in entries:
                await send(id, fields["text"])
