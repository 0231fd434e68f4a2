# ✗ it raised TypeError: 'coroutine' object is not iterable
# show(await fetch())

async def live_page(url, fetch, show, every):
    async with websockets.connect(url) as room:
        show(fetch())
        async for text in room:
            show(fetch())
