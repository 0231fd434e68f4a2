async def live_page(url, fetch, show, every):
    while True:
        show(await fetch())
        await asyncio.sleep(min(every, 0.2))
