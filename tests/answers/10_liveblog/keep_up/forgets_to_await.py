# …RuntimeWarning: coroutine '_Reader.get' was never awaited
#   shown.update(get(f"posts/{number}/"))
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# ✗ it raised TypeError: 'coroutine' object is not iterable (Cell, line 12, in keep_up: `shown.update(get(f"posts/{number}/"))`). Look at "The page branches by the event" in lesson 10.
#     `get` is awaited.
# CheckFailed: see the line above.

async def keep_up(url, get, shown):
    async for news in websockets.connect(url):
        try:
            questions = await get("")
            shown.clear()
            shown.update(questions)
            async for text in news:
                event = json.loads(text)
                for number in event["ids"]:
                    shown.pop(number, None)
                    if event["event"] != "deleted":
                        shown.update(get(f"posts/{number}/"))
        except websockets.ConnectionClosed:
            pass
