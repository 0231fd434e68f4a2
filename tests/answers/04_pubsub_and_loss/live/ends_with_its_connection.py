# ✗ one event was lost, and the server closes the connection with 4001: expected ['kick-off', 'goal', 'half-time', 'corner', 'foul'], but got '(live_page returned)'
# It goes on for hours, also when a connection ends.

async def live_page(url, fetch, show, every):
    async with websockets.connect(url) as room:
        try:
            while True:
                show(await fetch())
                try:
                    await asyncio.wait_for(room.recv(), every)
                except TimeoutError:
                    pass
        except websockets.ConnectionClosed:
            pass
