# ✗ the last event was lost, and `every` is short
# No event and no new connection makes up for the last event

async def live_page(url, fetch, show, every):
    async for room in websockets.connect(url):
        try:
            while True:
                show(await fetch())
                await room.recv()
        except websockets.ConnectionClosed:
            continue
