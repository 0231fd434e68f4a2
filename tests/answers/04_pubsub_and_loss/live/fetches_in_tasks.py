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
# ✗ an event comes during a fetch that takes long: expected ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'card', 'penalty', 'goal', 'goal', 'late'], but got ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'card', 'penalty', 'goal', 'goal']. Look at "A live page that is right anyway" in lesson 04.
#     An older answer came after a newer one, and was shown over it. Fetch again when the answer is there.
# CheckFailed: an event comes during a fetch that takes long

async def live_page(url, fetch, show, every):
    async def refresh():
        show(await fetch())

    tasks = set()
    while True:
        try:
            async with websockets.connect(url) as room:
                while True:
                    tasks.add(asyncio.create_task(refresh()))
                    try:
                        await asyncio.wait_for(room.recv(), every)
                    except TimeoutError:
                        pass
        except websockets.ConnectionClosed:
            pass
