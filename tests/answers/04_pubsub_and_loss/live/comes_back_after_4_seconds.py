# ✓ it connects and fetches, and just after its first fetch a goal is posted: ['kick-off', 'goal']
# ✓ one event was lost, and the next one comes: ['kick-off', 'goal', 'half-time', 'corner']
# ✓ one event was lost, and the server closes the connection with 4001: ['kick-off', 'goal', 'half-time', 'corner', 'foul']
# ✓ an event comes over the new connection: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card']
# ✓ another event comes, with the same text: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'card']
# ✗ another event was lost, and the server closes the connection again, with 1000: expected ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'card', 'penalty'], but got ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'card']. Look at "A live page that is right anyway" in lesson 04.
#     Connect again at once, each time and whatever the code is: 1000 raises ConnectionClosedOK, all others ConnectionClosedError, and both are a ConnectionClosed.
# CheckFailed: another event was lost, and the server closes the connection again, with 1000

async def live_page(url, fetch, show, every):
    while True:
        try:
            async with websockets.connect(url) as room:
                while True:
                    show(await fetch())
                    with contextlib.suppress(TimeoutError):
                        await asyncio.wait_for(room.recv(), every)
        except websockets.ConnectionClosedOK:
            await asyncio.sleep(4)  # the server has had enough
        except websockets.ConnectionClosedError:
            pass
