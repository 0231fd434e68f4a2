# ✓ it connects and fetches, and just after its first fetch a goal is posted: ['kick-off', 'goal']
# ✓ one event was lost, and the next one comes: ['kick-off', 'goal', 'half-time', 'corner']
# ✗ one event was lost, and the server closes the connection with 4001: expected ['kick-off', 'goal', 'half-time', 'corner', 'foul'], but got '(live_page returned)'. Look at "A live page that is right anyway" in lesson 04.
#     It goes on for hours, also when a connection ends.
# CheckFailed: one event was lost, and the server closes the connection with 4001

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
