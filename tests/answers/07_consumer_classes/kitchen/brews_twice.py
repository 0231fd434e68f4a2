# Each call of brew makes a pot

class Kitchen(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        if await asyncio.to_thread(brew, text_data):
            await self.send(await asyncio.to_thread(brew, text_data))
