async def live_page(url, fetch, show, every):
    begun = newest = 0

    async def refresh(number):
        nonlocal newest
        posts = await fetch()
        if number > newest:
            newest = number
            show(posts)

    async with asyncio.TaskGroup() as tasks:
        async for room in websockets.connect(url):
            with contextlib.suppress(websockets.ConnectionClosed):
                while True:
                    begun += 1
                    tasks.create_task(refresh(begun))
                    with contextlib.suppress(asyncio.TimeoutError):
                        await asyncio.wait_for(room.recv(), every)
