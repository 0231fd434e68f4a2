# ✗ fetches for two connections and 2 events, and a silence: expected 4 at most, but got
# Or you fetched without an event

async def live_page(url, fetch, show, every):
    while True:
        show(await fetch())
        await asyncio.sleep(min(every, 0.2))
