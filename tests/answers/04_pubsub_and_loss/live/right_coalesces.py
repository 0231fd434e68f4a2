async def live_page(url, fetch, show, every):
    async def read(room, queue):
        try:
            async for event in room:
                queue.put_nowait(event)
        finally:
            queue.put_nowait(None)

    while True:
        queue = asyncio.Queue()
        async with websockets.connect(url) as room:
            reader = asyncio.create_task(read(room, queue))
            try:
                while True:
                    show(await fetch())
                    try:
                        event = await asyncio.wait_for(queue.get(), every)
                        while not queue.empty() and event is not None:
                            event = queue.get_nowait()
                        if event is None:
                            break
                    except (asyncio.TimeoutError, TimeoutError):
                        pass
            finally:
                reader.cancel()
