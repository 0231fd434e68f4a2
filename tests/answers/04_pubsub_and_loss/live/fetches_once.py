async def live_page(url, fetch, show, every):
    async for room in websockets.connect(url):
        show(await fetch())
        await room.wait_closed()
