def number(id):
    return tuple(map(int, id.split("-")))


async def catch_up(store, last_id, send, gap):
    if last_id:
        oldest = await store.xrange("log", count=1)
        if not oldest or number(oldest[0][0]) > number(last_id):
            await gap()
    queue = asyncio.Queue()

    async def listen(last_id):
        while True:
            for _, entries in await store.xread({"log": last_id}, block=0):
                for last_id, fields in entries:
                    await queue.put((last_id, fields["text"]))

    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(listen(last_id or "0"))
        while True:
            await send(*await queue.get())
