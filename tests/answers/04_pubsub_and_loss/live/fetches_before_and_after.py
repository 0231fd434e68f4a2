# ✗ fetches for two connections and 2 events, and a silence: expected 4 at most, but got 5
# Fetch after connecting and not before

async def live_page(url, fetch, show, every):
    show(await fetch())
    while True:
        try:
            async with websockets.connect(url) as room:
                while True:
                    show(await fetch())
                    try:
                        await asyncio.wait_for(room.recv(), every)
                    except TimeoutError:
                        pass
        except websockets.ConnectionClosed:
            pass
