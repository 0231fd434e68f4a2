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
