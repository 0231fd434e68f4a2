async def keep_up(url, get, shown):
    while True:
        events = asyncio.Queue()
        async with websockets.connect(url) as news, asyncio.TaskGroup() as tasks:
            working = tasks.create_task(work(events, get, shown))
            with contextlib.suppress(websockets.ConnectionClosed):
                while True:
                    events.put_nowait(json.loads(await news.recv()))
            working.cancel()


async def work(events, get, shown):
    there = await get("")
    for number in [*shown]:
        if number not in there:
            del shown[number]
    shown |= there
    while True:
        event = await events.get()
        for number in event["ids"]:
            question = await get(f"posts/{number}/") if event["event"] != "deleted" else {}
            if question:
                shown[number] = question[number]
            else:
                shown.pop(number, None)
