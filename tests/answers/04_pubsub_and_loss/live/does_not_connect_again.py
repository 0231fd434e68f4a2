# ✗ it raised websockets.exceptions.ConnectionClosedError
# When the connection ends, recv raises ConnectionClosed

async def live_page(url, fetch, show, every):
    async with websockets.connect(url) as room:
        while True:
            show(await fetch())
            try:
                await asyncio.wait_for(room.recv(), every)
            except TimeoutError:
                pass
