# ✗ the client hears of its own orders in turn
# The quick order came before the slow one

class Kitchen(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        async def work():
            await self.send(await asyncio.to_thread(brew, text_data))

        self.task = asyncio.create_task(work())
