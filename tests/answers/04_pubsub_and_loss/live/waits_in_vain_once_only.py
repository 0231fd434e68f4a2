# ✗ the next event was lost, and `every` is short
# Then wait again.

async def live_page(url, fetch, show, every):
    async for room in websockets.connect(url):
        try:
            show(await fetch())
            while True:
                try:
                    await asyncio.wait_for(room.recv(), every)
                except TimeoutError:
                    every = None
                show(await fetch())
        except websockets.ConnectionClosed:
            pass
