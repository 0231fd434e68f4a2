# ✓ there are two questions, and during the first request comes a third: ['how?', 'when?', 'why?']
# ✓ a question is changed; what stands on the page, and what it has asked for: (['how?', 'when?', 'why not?'], ['posts/1/'])
# ✓ a question is deleted; the page, and its requests: (['when?', 'why not?'], [])
# ✓ a question is changed, and gone when the page asks for it: ['when?']
# ✓ two changes, and the first answer takes long: ['when?', 'who else?']
# ✓ a change and a deletion, and the answer takes long: ['when?']
# ✗ it raised websockets.exceptions.ConnectionClosedError: received 4001 (private use); then sent 4001 (private use) (Cell, line 8, in keep_up: `event = json.loads(await news.recv())`). Look at "The page branches by the event" in lesson 10.
#     When the server closes the connection, `recv` raises ConnectionClosed: connect again.
# CheckFailed: see the line above.

async def keep_up(url, get, shown):
    while True:
        async with websockets.connect(url) as news:
            questions = await get("")
            shown.clear()
            shown.update(questions)
            while True:
                event = json.loads(await news.recv())
                for number in event["ids"]:
                    shown.pop(number, None)
                    if event["event"] != "deleted":
                        shown.update(await get(f"posts/{number}/"))
