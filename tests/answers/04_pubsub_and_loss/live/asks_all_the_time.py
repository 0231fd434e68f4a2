# ✓ it connects and fetches, and just after its first fetch a goal is posted: ['kick-off', 'goal']
# ✓ one event was lost, and the next one comes: ['kick-off', 'goal', 'half-time', 'corner']
# ✓ one event was lost, and the server closes the connection with 4001: ['kick-off', 'goal', 'half-time', 'corner', 'foul']
# ✓ an event comes over the new connection: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card']
# ✓ another event comes, with the same text: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'card']
# ✓ another event was lost, and the server closes the connection again, with 1000: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'card', 'penalty']
# ✗ fetches for three connections and 4 events, and a silence: expected 7 at most, but got …. Look at "A live page that is right anyway" in lesson 04.
#     Fetch once when you have connected, and once at each event. Between them wait for an event, at most `every` seconds, which were 60 here.
# CheckFailed: fetches for three connections and 4 events, and a silence
# or
# ✓ it connects and fetches, and just after its first fetch a goal is posted: ['kick-off', 'goal']
# ✓ one event was lost, and the next one comes: ['kick-off', 'goal', 'half-time', 'corner']
# ✓ one event was lost, and the server closes the connection with 4001: ['kick-off', 'goal', 'half-time', 'corner', 'foul']
# ✓ an event comes over the new connection: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card']
# ✓ another event comes, with the same text: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'card']
# ✓ another event was lost, and the server closes the connection again, with 1000: ['kick-off', 'goal', 'half-time', 'corner', 'foul', 'card', 'card', 'penalty']
# ✗ fetches for three connections and 4 events, and a silence: expected 7 at most, but got …. Look at "A live page that is right anyway" in lesson 04.
#     Fetch once when you have connected, and once at each event. Between them wait for an event, at most `every` seconds, which were 60 here.
#     Besides, a consumer raised autobahn.exception.Disconnected: Attempt to send on a closed protocol (where, stands below).
# CheckFailed: fetches for three connections and 4 events, and a silence
# Traceback (most recent call last), server 1, /ws/blog/:
#   Cell, line 11, in say
#     await self.send(event["text"])
# autobahn.exception.Disconnected: Attempt to send on a closed protocol

async def live_page(url, fetch, show, every):
    async for room in websockets.connect(url):
        while room.state is websockets.State.OPEN:
            show(await fetch())
            await asyncio.sleep(0.01)
