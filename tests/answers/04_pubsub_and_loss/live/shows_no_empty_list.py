# ✓ it connects and fetches, and just after its first fetch a goal is posted: ['kick-off', 'goal']
# ✓ one event was lost, and the next one comes: ['kick-off', 'goal', 'half-time', 'corner']
# ✓ one event was lost, and the server closes the connection with 4001: ['kick-off', 'goal', 'half-time', 'corner', 'foul']
# ✓ an event comes over the new connection: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card']
# ✓ fetches for two connections and 3 events, and a silence: 5
# ✓ it ended when it was cancelled: True
# ✓ tasks and connections that it left behind: [0, 0]
# ✓ the last event was lost, and `every` is short: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'goal']
# ✓ the next event was lost, and `every` is short: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'goal', 'goal']
# ✓ no event comes, and it fetches after `every` seconds: 'once each time'
# ✓ an event comes during a fetch that takes long: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'goal', 'goal', 'late']
# ✓ the server closes the connection with 1000: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'goal', 'goal', 'late', 'end']
# ✓ two events come for one post, of which the text is not new: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'goal', 'goal', 'late', 'end', 'late']
# ✗ all posts were removed: expected [], but got ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'goal', 'goal', 'late', 'end', 'late']. Look at "The cure: say *that*, not *what*" in lesson 04.
#     An empty list is an answer, too, and has to be shown.
# CheckFailed: all posts were removed

async def live_page(url, fetch, show, every):
    while True:
        try:
            async with websockets.connect(url) as room:
                while True:
                    if posts := await fetch():
                        show(posts)
                    try:
                        await asyncio.wait_for(room.recv(), every)
                    except TimeoutError:
                        pass
        except websockets.ConnectionClosed:
            pass
