import asyncio, websockets
async def live_page(url, fetch, show, every):
    loop = asyncio.get_running_loop()
    dirty = asyncio.Event()
    handle = None
    def again():
        nonlocal handle
        dirty.set()
        if handle: handle.cancel()
        handle = loop.call_later(every, again)
    async def fetching():
        while True:
            await dirty.wait(); dirty.clear(); show(await fetch())
    t = asyncio.create_task(fetching())
    try:
        async for ws in websockets.connect(url):
            again()
            try:
                async for _ in ws: again()
            except websockets.ConnectionClosed: pass
    finally:
        if handle: handle.cancel()
        t.cancel()
