# ✗ it connects and fetches, and just after its first fetch a goal is posted: expected ['kick-off', 'goal'], but got '(nothing)'
# fetch when you have connected

async def live_page(url, fetch, show, every):
    async for room in websockets.connect(url):
        while True:
            try:
                await asyncio.wait_for(room.recv(), every)
            except TimeoutError:
                pass
            except websockets.ConnectionClosed:
                break
            show(await fetch())
