class Kitchen(AsyncWebsocketConsumer):
    async def connect(self):
        self.in_turn = asyncio.Lock()
        self.tasks = set()
        await self.accept()

    async def work(self, order):
        async with self.in_turn:
            await self.send(await asyncio.to_thread(brew, order))

    async def receive(self, text_data):
        self.tasks.add(asyncio.create_task(self.work(text_data)))
