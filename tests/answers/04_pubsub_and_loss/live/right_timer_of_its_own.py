async def live_page(url, fetch, show, every):
    changed = asyncio.Event()

    async def listen():
        async for room in websockets.connect(url):
            changed.set()
            try:
                async for _ in room:
                    changed.set()
            except websockets.ConnectionClosed:
                pass

    async def remind():
        while True:
            await asyncio.sleep(every)
            changed.set()

    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(listen())
        tasks.create_task(remind())
        while True:
            await changed.wait()
            changed.clear()
            show(await fetch())
