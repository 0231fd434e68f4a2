# ✗ two events come for one post, of which the text is not new
# An event that looks like an earlier one may stand for another change

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
