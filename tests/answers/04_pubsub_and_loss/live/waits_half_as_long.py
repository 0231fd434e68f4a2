async def live_page(url, fetch, show, every):
    async for room in websockets.connect(url):
        try:
            show(await fetch())
            while True:
                try:
                    await asyncio.wait_for(room.recv(), every / 2)
                except TimeoutError:
                    pass
                show(await fetch())
        except websockets.ConnectionClosed:
            pass
