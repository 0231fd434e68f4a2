# ✓ it connects and fetches, and just after its first fetch a goal is posted: ['kick-off', 'goal']
# ✓ one event was lost, and the next one comes: ['kick-off', 'goal', 'half-time', 'corner']
# ✓ one event was lost, and the server closes the connection with 4001: ['kick-off', 'goal', 'half-time', 'corner', 'foul']
# ✓ an event comes over the new connection: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card']
# ✓ another event comes, with the same text: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'card']
# ✓ another event was lost, and the server closes the connection again, with 1000: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'card', 'penalty']
# ✓ fetches for three connections and 4 events, and a silence: 7
# ✓ it ended when it was cancelled: True
# ✓ tasks and connections that it left behind: [0, 0]
# ✗ the last event was lost, and `every` is short: expected ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'card', 'penalty', 'goal'], but got ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'card', 'penalty']. Look at "A live page that is right anyway" in lesson 04.
#     No event and no new connection makes up for the last event: wait for the next one no longer than `every` seconds, and fetch. Then wait again.
# CheckFailed: the last event was lost, and `every` is short

async def live_page(url, fetch, show, every):
    async for room in websockets.connect(url):
        try:
            while True:
                show(await fetch())
                await room.recv()
        except websockets.ConnectionClosed:
            continue
