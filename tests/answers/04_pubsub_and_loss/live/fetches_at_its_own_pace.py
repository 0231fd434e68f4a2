# ✗ fetches for two connections and 3 events, and a silence: expected 5 at most, but got
# at most `every` seconds, which were 60 here

async def live_page(url, fetch, show, every):
    async for room in websockets.connect(url):
        try:
            show(await fetch())
            while True:
                try:
                    await asyncio.wait_for(room.recv(), 0.2)
                except TimeoutError:
                    pass
                show(await fetch())
        except websockets.ConnectionClosed:
            pass
