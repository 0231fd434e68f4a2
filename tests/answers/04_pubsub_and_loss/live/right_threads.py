import queue
import threading
from websockets.sync.client import connect


async def live_page(url, fetch, show, every):
    loop = asyncio.get_running_loop()
    changed = asyncio.Event()
    over = threading.Event()

    def listen():
        while not over.is_set():
            with connect(url) as room:
                loop.call_soon_threadsafe(changed.set)
                while not over.is_set():
                    try:
                        room.recv(timeout=0.05)
                        loop.call_soon_threadsafe(changed.set)
                    except TimeoutError:
                        pass
                    except websockets.ConnectionClosed:
                        break

    threading.Thread(target=listen, daemon=True).start()
    try:
        await changed.wait()
        while True:
            changed.clear()
            show(await fetch())
            try:
                await asyncio.wait_for(changed.wait(), every)
            except asyncio.TimeoutError:
                pass
    finally:
        over.set()
