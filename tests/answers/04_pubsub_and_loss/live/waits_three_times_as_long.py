# ✗ no event comes, and it fetches after `every` seconds: expected 'once each time', but got 'too seldom'
# no longer than `every` seconds

async def live_page(url, fetch, show, every):
    async for room in websockets.connect(url):
        try:
            show(await fetch())
            while True:
                try:
                    await asyncio.wait_for(room.recv(), every * 3)
                except TimeoutError:
                    pass
                show(await fetch())
        except websockets.ConnectionClosed:
            pass
