def entries_after(id):
    with redis.Redis.from_url(lab.redis_url, decode_responses=True) as client:
        return client.xread({"log": id}, block=100)


async def catch_up(store, last_id, send, gap):
    if last_id and not lab.redis.xrange("log", last_id, last_id):
        await gap()
    while True:
        for _, entries in await asyncio.to_thread(entries_after, last_id or "0"):
            for last_id, fields in entries:
                await send(last_id, fields["text"])
