# ✗ an event comes during a fetch that takes long
# An older answer came after a newer one

async def live_page(url, fetch, show, every):
    async def refresh():
        show(await fetch())

    tasks = set()
    while True:
        try:
            async with websockets.connect(url) as room:
                while True:
                    tasks.add(asyncio.create_task(refresh()))
                    try:
                        await asyncio.wait_for(room.recv(), every)
                    except TimeoutError:
                        pass
        except websockets.ConnectionClosed:
            pass
