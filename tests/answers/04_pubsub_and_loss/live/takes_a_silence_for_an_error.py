# ✗ it raised TimeoutError
# catch the TimeoutError, and fetch

async def live_page(url, fetch, show, every):
    while True:
        try:
            async with websockets.connect(url) as room:
                while True:
                    show(await fetch())
                    await asyncio.wait_for(room.recv(), every)
        except websockets.ConnectionClosed:
            pass
