# ✓ it connects and fetches, and just after its first fetch a goal is posted: ['kick-off', 'goal']
# ✓ one event was lost, and the next one comes: ['kick-off', 'goal', 'half-time', 'corner']
# ✓ one event was lost, and the server closes the connection with 4001: ['kick-off', 'goal', 'half-time', 'corner', 'foul']
# ✓ an event comes over the new connection: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card']
# ✓ another event comes, with the same text: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'card']
# ✓ another event was lost, and the server closes the connection again, with 1000: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'card', 'penalty']
# ✓ fetches for three connections and 4 events, and a silence: 7
# ✓ it ended when it was cancelled: True
# ✓ tasks and connections that it left behind: [0, 0]
# ✓ the last event was lost, and `every` is short: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'card', 'penalty', 'goal']
# ✓ the next event was lost, and `every` is short: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'card', 'penalty', 'goal', 'goal']
# ✓ no event comes, and it fetches after `every` seconds: 'once each time'
# ✓ connections until then: 1
# ✓ an event comes during a fetch that takes long: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'card', 'penalty', 'goal', 'goal', 'late']
# ✗ during each of five fetches another event comes: expected ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'card', 'penalty', 'goal', 'goal', 'late', 'kick-off'], but got ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'card', 'penalty', 'goal', 'goal', 'late']. Look at "A live page that is right anyway" in lesson 04.
#     While events go on coming, a fetch has to be finished and shown: do not cancel it for the next event, and do not wait until no more events come. Fetch again afterwards.
# CheckFailed: during each of five fetches another event comes

async def live_page(url, fetch, show, every):
    async def refresh():
        show(await fetch())

    current = None
    try:
        async for room in websockets.connect(url):
            try:
                while True:
                    if current:
                        current.cancel()
                    current = asyncio.create_task(refresh())
                    try:
                        await asyncio.wait_for(room.recv(), every)
                    except TimeoutError:
                        pass
            except websockets.ConnectionClosed:
                pass
    finally:
        if current:
            current.cancel()
