# ✓ there are two questions, and during the first request comes a third: ['how?', 'when?', 'why?']
# ✓ a question is changed; what stands on the page, and what it has asked for: (['how?', 'when?', 'why not?'], ['posts/1/'])
# ✓ a question is deleted; the page, and its requests: (['when?', 'why not?'], [])
# ✗ a question is changed, and gone when the page asks for it: expected ['when?'], but got ['when?', 'why not?']. Look at "The page branches by the event" in lesson 10.
#     The answer was `{}`: it is not there any more, and has to be removed.
# CheckFailed: a question is changed, and gone when the page asks for it

async def keep_up(url, get, shown):
    async for news in websockets.connect(url):
        try:
            questions = await get("")
            shown.clear()
            shown.update(questions)
            async for text in news:
                event = json.loads(text)
                for number in event["ids"]:
                    if event["event"] == "deleted":
                        shown.pop(number, None)
                    else:
                        shown.update(await get(f"posts/{number}/"))
        except websockets.ConnectionClosed:
            pass
