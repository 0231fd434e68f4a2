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
# ✗ two events come for one post, of which the text is not new: expected ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'goal', 'goal', 'late', 'end', 'late'], but got ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'goal', 'goal', 'late', 'end']. Look at "The cure: say *that*, not *what*" in lesson 04.
#     An event that looks like an earlier one may stand for another change.
# CheckFailed: two events come for one post, of which the text is not new

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
