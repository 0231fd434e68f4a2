from concurrent.futures import ThreadPoolExecutor


class Kitchen(AsyncWebsocketConsumer):
    async def connect(self):
        self.cook = ThreadPoolExecutor(max_workers=1)
        await self.accept()

    async def receive(self, text_data=None, bytes_data=None):
        pot = await asyncio.get_event_loop().run_in_executor(self.cook, brew, text_data)
        await self.send(text_data=pot)

    async def disconnect(self, code):
        self.cook.shutdown(wait=False)
