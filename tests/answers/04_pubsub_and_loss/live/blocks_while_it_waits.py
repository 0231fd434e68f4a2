# ✗ it did not end within
# What waits for the WebSocket has to be awaited

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
