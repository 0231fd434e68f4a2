# but got '(live_page returned)'
# It goes on for hours

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
