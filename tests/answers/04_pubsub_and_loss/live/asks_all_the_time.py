async def live_page(url, fetch, show, every):
    async for room in websockets.connect(url):
        while room.state is websockets.State.OPEN:
            show(await fetch())
            await asyncio.sleep(0.01)
