# ✗ it connects and fetches, and just after its first fetch a goal is posted: expected ['kick-off', 'goal'], but got ['kick-off']. Look at "A live page that is right anyway" in lesson 04.
#     Between a fetch and a later connect is a gap, in which events are lost. Connect first.
# CheckFailed: it connects and fetches, and just after its first fetch a goal is posted

async def live_page(url, fetch, show, every):
    while True:
        show(await fetch())
        async with websockets.connect(url) as room:
            try:
                while True:
                    try:
                        await asyncio.wait_for(room.recv(), every)
                    except TimeoutError:
                        pass
                    show(await fetch())
            except websockets.ConnectionClosed:
                pass
