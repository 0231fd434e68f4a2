# ✓ it connects and fetches, and just after its first fetch a goal is posted: ['kick-off', 'goal']
# ✗ one event was lost, and the next one comes: expected ['kick-off', 'goal', 'half-time', 'corner'], but got ['kick-off', 'goal', 'corner']. Look at "A live page that is right anyway" in lesson 04.
#     No later event brings what the lost one said. It says that something changed: fetch.
# CheckFailed: one event was lost, and the next one comes

async def live_page(url, fetch, show, every):
    async for room in websockets.connect(url):
        try:
            posts = await fetch()
            show(posts)
            while True:
                try:
                    posts = posts + [await asyncio.wait_for(room.recv(), every)]
                except TimeoutError:
                    posts = await fetch()
                show(posts)
        except websockets.ConnectionClosed:
            pass
