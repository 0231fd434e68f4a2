# ✓ it connects and fetches, and just after its first fetch a goal is posted: ['kick-off', 'goal']
# ✓ one event was lost, and the next one comes: ['kick-off', 'goal', 'half-time', 'corner']
# ✓ one event was lost, and the server closes the connection with 4001: ['kick-off', 'goal', 'half-time', 'corner', 'foul']
# ✓ an event comes over the new connection: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card']
# ✓ another event comes, with the same text: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'card']
# ✓ another event was lost, and the server closes the connection again, with 1000: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'card', 'penalty']
# ✗ fetches for three connections and 3 events, and a silence: expected 6 at most, but got 7. Look at "A live page that is right anyway" in lesson 04.
#     Fetch after connecting and not before: what was fetched before is fetched again. Or you fetched without an event.
# CheckFailed: fetches for three connections and 3 events, and a silence

async def live_page(url, fetch, show, every):
    show(await fetch())
    while True:
        try:
            async with websockets.connect(url) as room:
                while True:
                    show(await fetch())
                    try:
                        await asyncio.wait_for(room.recv(), every)
                    except TimeoutError:
                        pass
        except websockets.ConnectionClosed:
            pass
