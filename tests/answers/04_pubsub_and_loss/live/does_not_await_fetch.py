# …: RuntimeWarning: coroutine '_Visit.fetch' was never awaited
#   tb.tb_frame.clear()
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# ✗ it raised TypeError: 'coroutine' object is not iterable (Cell, line 62, in show: `self.shown = list(posts)`). Look at "A live page that is right anyway" in lesson 04.
#     fetch is awaited: show(await fetch()).
# CheckFailed: see the line above.

async def live_page(url, fetch, show, every):
    async with websockets.connect(url) as room:
        show(fetch())
        async for text in room:
            show(fetch())
