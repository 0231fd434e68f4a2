# ✓ while brew blocks, a neighbour hears its echo: {'neighbour': ['hello'], 'ping': 'answered'}
# ✗ so does another client of the kitchen: expected ['a pot of jam', 'a pot of bread'], but got ['one order at a time, please', 'a pot of jam']. Look at "The sync consumer that froze the async ones" in lesson 07.
#     What comes back is what brew returns, once, and nothing else.
# CheckFailed: so does another client of the kitchen

class Kitchen(AsyncWebsocketConsumer):
    task = None

    async def work(self, order):
        await self.send(await asyncio.to_thread(brew, order))

    async def receive(self, text_data):
        if self.task and not self.task.done():
            return await self.send("one order at a time, please")
        self.task = asyncio.create_task(self.work(text_data))
