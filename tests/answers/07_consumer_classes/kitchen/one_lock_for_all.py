# ✓ while brew blocks, a neighbour hears its echo: {'neighbour': ['hello'], 'ping': 'answered'}
# ✗ so does another client of the kitchen: expected ['a pot of jam', 'a pot of bread'], but got []. Look at "Blocking calls freeze the neighbours" in lesson 07.
#     What the kitchens share (one lock, one thread for all) makes one client wait for the other.
# CheckFailed: so does another client of the kitchen

class Kitchen(AsyncWebsocketConsumer):
    locks = []

    async def receive(self, text_data):
        self.locks or self.locks.append(asyncio.Lock())
        async with self.locks[0]:
            await self.send(await asyncio.to_thread(brew, text_data))
