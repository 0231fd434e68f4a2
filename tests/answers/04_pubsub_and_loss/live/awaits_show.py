# ✗ it raised TypeError:
# show is not awaited.

async def live_page(url, fetch, show, every):
    async with websockets.connect(url) as room:
        while True:
            await show(await fetch())
            await room.recv()
