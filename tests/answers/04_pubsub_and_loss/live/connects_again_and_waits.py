# ✓ it connects and fetches, and just after its first fetch a goal is posted: ['kick-off', 'goal']
# ✓ one event was lost, and the next one comes: ['kick-off', 'goal', 'half-time', 'corner']
# ✗ one event was lost, and the server closes the connection with 4001: expected ['kick-off', 'goal', 'half-time', 'corner', 'foul'], but got ['kick-off', 'goal', 'half-time', 'corner']. Look at "A live page that is right anyway" in lesson 04.
#     Nobody tells a page what it missed while it was away: connect again at once, and fetch each time when you have connected.
# CheckFailed: one event was lost, and the server closes the connection with 4001

async def live_page(url, fetch, show, every):
    fetched = False
    while True:
        try:
            async with websockets.connect(url) as room:
                if not fetched:
                    show(await fetch())
                    fetched = True
                while True:
                    try:
                        await asyncio.wait_for(room.recv(), every)
                    except TimeoutError:
                        pass
                    show(await fetch())
        except websockets.ConnectionClosed:
            pass
