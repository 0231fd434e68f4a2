# ✗ tasks and connections that it left behind: expected [0, 0], but got [
# A task made with create_task has to be cancelled, too

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

    async def refresh():
        while True:
            try:
                await asyncio.wait_for(changed.wait(), every)
            except TimeoutError:
                pass
            changed.clear()
            show(await fetch())

    tasks = [asyncio.create_task(listen()), asyncio.create_task(refresh())]
    await asyncio.wait(tasks)
