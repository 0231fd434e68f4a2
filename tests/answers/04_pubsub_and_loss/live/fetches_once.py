# ✗ it connects and fetches, and just after its first fetch a goal is posted: expected ['kick-off', 'goal'], but got ['kick-off']. Look at "A live page that is right anyway" in lesson 04.
#     Fetch at each event, not only at the start.
# CheckFailed: it connects and fetches, and just after its first fetch a goal is posted

async def live_page(url, fetch, show, every):
    async for room in websockets.connect(url):
        show(await fetch())
        await room.wait_closed()
