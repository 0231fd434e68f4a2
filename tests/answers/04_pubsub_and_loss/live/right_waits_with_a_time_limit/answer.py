async def live_page(url, fetch, show, every):
    room = None
    while True:
        if room is None:
            room = await websockets.connect(url)
        show(await fetch())
        try:
            async with asyncio.timeout(every):
                await room.recv()
        except TimeoutError:
            continue
        except websockets.exceptions.ConnectionClosed:
            room = None
