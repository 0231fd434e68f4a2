# ✗ it did not end within 4 s (Cell, line …). Look at "A live page that is right anyway" in lesson 04.
#     What waits for the WebSocket has to be awaited, or nobody else can run.
# CheckFailed: see the line above.

from websockets.sync.client import connect


async def live_page(url, fetch, show, every):
    while True:
        try:
            with connect(url) as room:
                while True:
                    show(await fetch())
                    try:
                        room.recv(timeout=every)
                    except TimeoutError:
                        pass
        except websockets.ConnectionClosed:
            pass
