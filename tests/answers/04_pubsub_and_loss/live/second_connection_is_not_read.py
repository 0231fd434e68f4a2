# ✓ it connects and fetches, and just after its first fetch a goal is posted: ['kick-off', 'goal']
# ✓ one event was lost, and the next one comes: ['kick-off', 'goal', 'half-time', 'corner']
# ✓ one event was lost, and the server closes the connection with 4001: ['kick-off', 'goal', 'half-time', 'corner', 'foul']
# ✗ an event comes over the new connection: expected ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card'], but got ['kick-off', 'goal', 'half-time', 'corner', 'foul']. Look at "A live page that is right anyway" in lesson 04.
#     Go on as with the first connection: fetch at each event.
# CheckFailed: an event comes over the new connection

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
    async with websockets.connect(url) as room:
        show(await fetch())
        await asyncio.Event().wait()
