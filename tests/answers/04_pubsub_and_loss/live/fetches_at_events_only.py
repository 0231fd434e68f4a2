# ✗ it connects and fetches, and just after its first fetch a goal is posted: expected ['kick-off', 'goal'], but got '(nothing)'. Look at "A live page that is right anyway" in lesson 04.
#     Nobody tells a new page what was posted before it came: fetch when you have connected.
# CheckFailed: it connects and fetches, and just after its first fetch a goal is posted

async def live_page(url, fetch, show, every):
    async for room in websockets.connect(url):
        while True:
            try:
                await asyncio.wait_for(room.recv(), every)
            except TimeoutError:
                pass
            except websockets.ConnectionClosed:
                break
            show(await fetch())
