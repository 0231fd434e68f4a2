# ✗ the client hears of its own orders in turn
# and of nothing else

class Kitchen(AsyncWebsocketConsumer):
    task = None

    async def work(self, order):
        await self.send(await asyncio.to_thread(brew, order))

    async def receive(self, text_data):
        if self.task and not self.task.done():
            return await self.send("one order at a time, please")
        self.task = asyncio.create_task(self.work(text_data))
