# ✓ it connects and fetches, and just after its first fetch a goal is posted: ['kick-off', 'goal']
# ✓ one event was lost, and the next one comes: ['kick-off', 'goal', 'half-time', 'corner']
# ✗ it raised websockets.exceptions.ConnectionClosedError: received 4001 (private use); then sent 4001 (private use) (Cell, line 6, in live_page: `await asyncio.wait_for(room.recv(), every)`). Look at "A live page that is right anyway" in lesson 04.
#     When the connection ends, recv raises ConnectionClosed: connect again, and fetch.
# CheckFailed: see the line above.

async def live_page(url, fetch, show, every):
    async with websockets.connect(url) as room:
        while True:
            show(await fetch())
            try:
                await asyncio.wait_for(room.recv(), every)
            except TimeoutError:
                pass
