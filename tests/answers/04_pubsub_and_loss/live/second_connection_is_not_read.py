# ✗ an event comes over the new connection
# Go on as with the first connection: fetch at each event.

async def live_page(url, fetch, show, every):
    async with websockets.connect(url) as room:
        try:
            while True:
                show(await fetch())
                try:
                    await asyncio.wait_for(room.recv(), every)
                except TimeoutError:
                    pass
        except websockets.ConnectionClosed:
            pass
    async with websockets.connect(url) as room:
        show(await fetch())
        await asyncio.Event().wait()
