# ✓ there are two questions, and during the first request comes a third: ['how?', 'when?', 'why?']
# ✓ a question is changed; what stands on the page, and what it has asked for: (['how?', 'when?', 'why not?'], ['posts/1/'])
# ✗ a question is deleted; the page, and its requests: expected (['when?', 'why not?'], []), but got (['when?', 'why not?'], ['posts/2/']). Look at "The page branches by the event" in lesson 10.
#     What is deleted needs no request: the number is enough.
# CheckFailed: a question is deleted; the page, and its requests

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
                    shown.update(await get(f"posts/{number}/"))
        except websockets.ConnectionClosed:
            pass
