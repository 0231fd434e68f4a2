# ✗ no event comes, and it fetches after `every` seconds: expected 'once each time', but got 'too often'
# fetch once, and then wait for

async def live_page(url, fetch, show, every):
    async for room in websockets.connect(url):
        try:
            show(await fetch())
            while True:
                try:
                    await asyncio.wait_for(room.recv(), every)
                except TimeoutError:
                    show(await fetch())
                show(await fetch())
        except websockets.ConnectionClosed:
            pass
