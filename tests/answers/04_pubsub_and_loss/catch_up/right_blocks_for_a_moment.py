async def catch_up(store, last_id, send, gap):
    if last_id:
        if not await store.xrevrange("log", last_id, last_id):
            await gap()
    else:
        last_id = "0-0"
    while True:
        for stream in await store.xread({"log": last_id}, count=1, block=100) or []:
            for id, f in stream[1]:
                await send(id, f["text"])
                last_id = id
