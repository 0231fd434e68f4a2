import asyncio, websockets
class Page:
    def __init__(self, fetch, show):
        self.fetch, self.show, self.task, self.again = fetch, show, None, False
    def refresh(self):
        if self.task and not self.task.done():
            self.again = True
        else:
            self.task = asyncio.create_task(self.run())
    async def run(self):
        while True:
            self.again = False
            self.show(await self.fetch())
            if not self.again: return
async def live_page(url, fetch, show, every):
    page = Page(fetch, show)
    try:
        while True:
            async with websockets.connect(url) as ws:
                page.refresh()
                try:
                    while True:
                        try:
                            await asyncio.wait_for(ws.recv(), every)
                        except TimeoutError:
                            pass
                        page.refresh()
                except websockets.ConnectionClosed:
                    pass
    finally:
        if page.task: page.task.cancel()
