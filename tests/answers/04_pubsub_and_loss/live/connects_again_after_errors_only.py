# ✓ it connects and fetches, and just after its first fetch a goal is posted: ['kick-off', 'goal']
# ✓ one event was lost, and the next one comes: ['kick-off', 'goal', 'half-time', 'corner']
# ✓ one event was lost, and the server closes the connection with 4001: ['kick-off', 'goal', 'half-time', 'corner', 'foul']
# ✓ an event comes over the new connection: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card']
# ✓ another event comes, with the same text: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'card']
# ✗ it raised websockets.exceptions.ConnectionClosedOK: received 1000 (OK); then sent 1000 (OK) (Cell, line 8, in live_page: `await asyncio.wait_for(room.recv(), every)`). Look at "A live page that is right anyway" in lesson 04.
#     When the connection ends, recv raises ConnectionClosed: connect again, and fetch.
# CheckFailed: see the line above.

async def live_page(url, fetch, show, every):
    while True:
        try:
            async with websockets.connect(url) as room:
                while True:
                    show(await fetch())
                    try:
                        await asyncio.wait_for(room.recv(), every)
                    except TimeoutError:
                        pass
        except websockets.ConnectionClosedError:
            pass
