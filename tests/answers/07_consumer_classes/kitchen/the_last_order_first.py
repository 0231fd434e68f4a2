# in the order in which it sent them

class Kitchen(AsyncWebsocketConsumer):
    async def connect(self):
        self.orders, self.task = [], None
        await self.accept()

    async def receive(self, text_data):
        self.orders.append(text_data)
        if not self.task or self.task.done():
            self.task = asyncio.create_task(self.work())

    async def work(self):
        while self.orders:
            await self.send(await asyncio.to_thread(brew, self.orders.pop()))
