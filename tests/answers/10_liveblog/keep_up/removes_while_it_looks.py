# ✓ there are two questions, and during the first request comes a third: ['how?', 'when?', 'why?']
# ✓ a question is changed; what stands on the page, and what it has asked for: (['how?', 'when?', 'why not?'], ['posts/1/'])
# ✓ a question is deleted; the page, and its requests: (['when?', 'why not?'], [])
# ✓ a question is changed, and gone when the page asks for it: ['when?']
# ✓ two changes, and the first answer takes long: ['when?', 'who else?']
# ✓ a change and a deletion, and the answer takes long: ['when?']
# ✗ it raised RuntimeError: dictionary changed size during iteration (Cell, line 5, in keep_up: `for number in shown:`). Look at "The page branches by the event" in lesson 10.
#     Make a list of what you go through while you change it.
# CheckFailed: see the line above.

async def keep_up(url, get, shown):
    async for news in websockets.connect(url):
        try:
            questions = await get("")
            for number in shown:
                if number not in questions:
                    del shown[number]
            shown.update(questions)
            async for text in news:
                event = json.loads(text)
                for number in event["ids"]:
                    shown.pop(number, None)
                    if event["event"] != "deleted":
                        shown.update(await get(f"posts/{number}/"))
        except websockets.ConnectionClosed:
            pass
