# ✓ there are two questions, and during the first request comes a third: ['how?', 'when?', 'why?']
# ✓ a question is changed; what stands on the page, and what it has asked for: (['how?', 'when?', 'why not?'], ['posts/1/'])
# ✓ a question is deleted; the page, and its requests: (['when?', 'why not?'], [])
# ✓ a question is changed, and gone when the page asks for it: ['when?']
# ✗ two changes, and the first answer takes long: expected ['when?', 'who else?'], but got ['when?', 'who?']. Look at "The page branches by the event" in lesson 10.
#     The older answer came last, and stands on the page. Take one event after the other: the next one when the request for this one is answered. A task for each event does not.
# CheckFailed: two changes, and the first answer takes long

async def keep_up(url, get, shown):
    async def change(event, number):
        if event == "deleted":
            shown.pop(number, None)
        elif question := await get(f"posts/{number}/"):
            shown.update(question)
        else:
            shown.pop(number, None)

    async for news in websockets.connect(url):
        with contextlib.suppress(websockets.ConnectionClosed):
            questions = await get("")
            shown.clear()
            shown.update(questions)
            tasks = set()
            async for text in news:
                event = json.loads(text)
                tasks |= {asyncio.create_task(change(event["event"], number)) for number in event["ids"]}
