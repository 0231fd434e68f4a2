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
