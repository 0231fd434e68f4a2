async def keep_up(url, get, shown):
    lock = asyncio.Lock()

    async def change(event, number):
        async with lock:
            new = {} if event == "deleted" else await get(f"posts/{number}/")
            shown.pop(number, None)
            shown.update(new)

    while True:
        with contextlib.suppress(websockets.ConnectionClosed):
            async with websockets.connect(url) as news:
                async with lock:
                    there = await get("")
                    shown.clear()
                    shown.update(there)
                tasks = []
                async for text in news:
                    event = json.loads(text)
                    tasks += [asyncio.create_task(change(event["event"], number)) for number in event["ids"]]
