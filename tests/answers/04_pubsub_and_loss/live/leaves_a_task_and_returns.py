# ✗ it connects and fetches, and just after its first fetch a goal is posted: expected ['kick-off', 'goal'], but got '(live_page returned)'. Look at "A live page that is right anyway" in lesson 04.
#     It goes on for hours, also when a connection ends.
# CheckFailed: it connects and fetches, and just after its first fetch a goal is posted

async def live_page(url, fetch, show, every):
    async def listen():
        async for room in websockets.connect(url):
            show(await fetch())
            try:
                while True:
                    try:
                        await asyncio.wait_for(room.recv(), every)
                    except TimeoutError:
                        pass
                    show(await fetch())
            except websockets.ConnectionClosed:
                pass

    asyncio.create_task(listen())
