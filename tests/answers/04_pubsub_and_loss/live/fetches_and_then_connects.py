async def live_page(url, fetch, show, every):
    while True:
        show(await fetch())
        async with websockets.connect(url) as room:
            try:
                while True:
                    try:
                        await asyncio.wait_for(room.recv(), every)
                    except TimeoutError:
                        pass
                    show(await fetch())
            except websockets.ConnectionClosed:
                pass
