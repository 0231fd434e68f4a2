# ✗ fetches for two connections and 3 events, and a silence: expected 5 at most, but got
# Between them wait for an event, at most `every` seconds, which were 60 here.

async def live_page(url, fetch, show, every):
    async for room in websockets.connect(url):
        while room.state is websockets.State.OPEN:
            show(await fetch())
            await asyncio.sleep(0.01)
