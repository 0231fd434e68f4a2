# ✗ one event was lost, and the server closes the connection with 4001: expected ['kick-off', 'goal', 'half-time', 'corner', 'foul'], but got ['kick-off', 'goal', 'half-time', 'corner']
# Nobody tells a page what it missed while it was away

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
