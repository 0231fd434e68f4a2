# ✗ it raised websockets.exceptions.ConnectionClosedOK
# recv raises ConnectionClosed

async def live_page(url, fetch, show, every):
    while True:
        try:
            async with websockets.connect(url) as room:
                while True:
                    show(await fetch())
                    try:
                        await asyncio.wait_for(room.recv(), every)
                    except TimeoutError:
                        pass
        except websockets.ConnectionClosedError:
            pass
