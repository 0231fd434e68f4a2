# ✗ so does another client of the kitchen
# makes one client wait for the other

class Kitchen(AsyncWebsocketConsumer):
    locks = []

    async def receive(self, text_data):
        self.locks or self.locks.append(asyncio.Lock())
        async with self.locks[0]:
            await self.send(await asyncio.to_thread(brew, text_data))
