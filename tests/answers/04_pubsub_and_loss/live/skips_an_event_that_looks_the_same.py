# ✓ it connects and fetches, and just after its first fetch a goal is posted: ['kick-off', 'goal']
# ✓ one event was lost, and the next one comes: ['kick-off', 'goal', 'half-time', 'corner']
# ✓ one event was lost, and the server closes the connection with 4001: ['kick-off', 'goal', 'half-time', 'corner', 'foul']
# ✓ an event comes over the new connection: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card']
# ✗ another event comes, with the same text: expected ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'card'], but got ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card']. Look at "A live page that is right anyway" in lesson 04.
#     An event that looks like an earlier one may stand for another change.
# CheckFailed: another event comes, with the same text

async def live_page(url, fetch, show, every):
    seen = set()
    while True:
        try:
            async with websockets.connect(url) as room:
                show(await fetch())
                while True:
                    try:
                        text = await asyncio.wait_for(room.recv(), every)
                    except TimeoutError:
                        text = None
                    if text not in seen:
                        show(await fetch())
                    if text:
                        seen.add(text)
        except websockets.ConnectionClosed:
            pass
