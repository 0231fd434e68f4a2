# ✗ it raised TypeError: …NoneType…await… (Cell, line 4, in live_page: `await show(await fetch())`). Look at "A live page that is right anyway" in lesson 04.
#     show is not awaited.
# CheckFailed: see the line above.

async def live_page(url, fetch, show, every):
    async with websockets.connect(url) as room:
        while True:
            await show(await fetch())
            await room.recv()
