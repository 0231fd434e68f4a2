# ✓ while brew blocks, a neighbour hears its echo: {'neighbour': ['hello'], 'ping': 'answered'}
# ✓ so does another client of the kitchen: ['a pot of jam', 'a pot of bread']
# ✗ the client hears of its own orders in turn: expected ['a pot of slow tea', 'a pot of milk', 'a pot of milk', 'a pot of honey'], but got ['(closed with 1000)']. Look at "One message at a time" in lesson 07.
#     The client was thrown out. It may send its next order before it has heard of the last one.
# CheckFailed: the client hears of its own orders in turn

class Kitchen(AsyncWebsocketConsumer):
    task = None

    async def work(self, order):
        await self.send(await asyncio.to_thread(brew, order))

    async def receive(self, text_data):
        if self.task and not self.task.done():
            return await self.close()
        self.task = asyncio.create_task(self.work(text_data))
