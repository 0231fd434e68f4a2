# ✗ it ended when it was cancelled: expected True, but got False
# `except Exception` does not

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
        except:
            pass
