def key(id):
    a, b = id.split("-")
    return int(a), int(b)


async def catch_up(store, last_id, send, gap):
    if last_id:
        try:
            info = await store.xinfo_stream("log")
            first = info["first-entry"]
        except redis.ResponseError:
            first = None
        if first is None or key(first[0]) > key(last_id):
            await gap()
    position = last_id or "0"
    while True:
        result = await store.xread({"log": position}, None, 0)
        if result:
            [(_, entries)] = result
            for entry in entries:
                await send(entry[0], entry[1]["text"])
                position = entry[0]
