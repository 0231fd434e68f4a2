# ✓ it connects and fetches, and just after its first fetch a goal is posted: ['kick-off', 'goal']
# ✓ one event was lost, and the next one comes: ['kick-off', 'goal', 'half-time', 'corner']
# ✓ one event was lost, and the server closes the connection with 4001: ['kick-off', 'goal', 'half-time', 'corner', 'foul']
# ✓ an event comes over the new connection: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card']
# ✓ another event comes, with the same text: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'card']
# ✓ another event was lost, and the server closes the connection again, with 1000: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'card', 'penalty']
# ✓ fetches for three connections and 4 events, and a silence: 7
# ✓ it ended when it was cancelled: True
# ✓ tasks and connections that it left behind: [0, 0]
# ✗ it raised TimeoutError (Cell, line 7, in live_page: `await asyncio.wait_for(room.recv(), every)`). Look at "A live page that is right anyway" in lesson 04.
#     Without an event for so long it goes on: catch the TimeoutError, and fetch.
# CheckFailed: see the line above.

async def live_page(url, fetch, show, every):
    while True:
        try:
            async with websockets.connect(url) as room:
                while True:
                    show(await fetch())
                    await asyncio.wait_for(room.recv(), every)
        except websockets.ConnectionClosed:
            pass
