# ✗ there are two questions, and during the first request comes a third: expected ['how?', 'when?', 'why?'], but got []. Look at "The page branches by the event" in lesson 10.
#     Change the dict that you were given. A new one in your variable is not on the page.
# CheckFailed: there are two questions, and during the first request comes a third

async def keep_up(url, get, shown):
    async for news in websockets.connect(url):
        try:
            shown = await get("")
            async for text in news:
                event = json.loads(text)
                for number in event["ids"]:
                    shown.pop(number, None)
                    if event["event"] != "deleted":
                        shown.update(await get(f"posts/{number}/"))
        except websockets.ConnectionClosed:
            pass
