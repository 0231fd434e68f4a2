class Kitchen(AsyncWebsocketConsumer):
    async def connect(self):
        self.pots = asyncio.Queue()
        self.waiter = asyncio.create_task(self.serve())
        await self.accept()

    async def receive(self, text_data):
        loop = asyncio.get_running_loop()
        self.pots.put_nowait(loop.run_in_executor(None, brew, text_data))

    async def serve(self):
        while True:
            await self.send(await (await self.pots.get()))

    async def disconnect(self, code):
        self.waiter.cancel()
