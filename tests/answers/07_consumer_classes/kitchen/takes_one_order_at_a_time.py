# (closed with 1000)
# It may send its next order before it has heard of the last one.

class Kitchen(AsyncWebsocketConsumer):
    task = None

    async def work(self, order):
        await self.send(await asyncio.to_thread(brew, order))

    async def receive(self, text_data):
        if self.task and not self.task.done():
            return await self.close()
        self.task = asyncio.create_task(self.work(text_data))
