# ✗ all posts were removed: expected [], but got ['kick-off'
# An empty list is an answer, too

async def live_page(url, fetch, show, every):
    while True:
        try:
            async with websockets.connect(url) as room:
                while True:
                    if posts := await fetch():
                        show(posts)
                    try:
                        await asyncio.wait_for(room.recv(), every)
                    except TimeoutError:
                        pass
        except websockets.ConnectionClosed:
            pass
