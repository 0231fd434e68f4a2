async def live_page(url, fetch, show, every):
    async for room in websockets.connect(url):
        try:
            while True:
                show(await fetch())
                await room.recv()
        except websockets.ConnectionClosed:
            continue
