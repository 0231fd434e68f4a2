# ✗ a fetch takes longer than it takes until the next event comes: expected [
# do not wait until no more events come

async def live_page(url, fetch, show, every):
    async for room in websockets.connect(url):
        try:
            while True:
                show(await fetch())
                try:
                    await asyncio.wait_for(room.recv(), every)
                    while True:  # one fetch for all events that come together
                        await asyncio.wait_for(room.recv(), min(0.3, every))
                except TimeoutError:
                    pass
        except websockets.ConnectionClosed:
            pass
