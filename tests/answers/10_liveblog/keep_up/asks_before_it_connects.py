# ✗ there are two questions, and during the first request comes a third: expected ['how?', 'when?', 'why?'], but got ['how?', 'why?']. Look at "The page branches by the event" in lesson 10.
#     What is announced between the request and the connection is lost. Connect first, then ask.
# CheckFailed: there are two questions, and during the first request comes a third

async def keep_up(url, get, shown):
    while True:
        questions = await get("")
        shown.clear()
        shown.update(questions)
        async with websockets.connect(url) as news:
            with contextlib.suppress(websockets.ConnectionClosed):
                async for text in news:
                    event = json.loads(text)
                    for number in event["ids"]:
                        shown.pop(number, None)
                        if event["event"] != "deleted":
                            shown.update(await get(f"posts/{number}/"))
