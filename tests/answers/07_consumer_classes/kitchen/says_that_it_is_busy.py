# ✓ while brew blocks, a neighbour hears its echo: {'neighbour': ['hello'], 'ping': 'answered'}
# ✓ so does another client of the kitchen: ['a pot of jam', 'a pot of bread']
# ✗ the client hears of its own orders in turn: expected ['a pot of slow tea', 'a pot of milk', 'a pot of milk', 'a pot of honey'], but got ['one order at a time, please', 'one order at a time, please', 'one order at a time, please', 'a pot of slow tea']. Look at "One message at a time" in lesson 07.
#     The client hears of each order once, and of nothing else.
# CheckFailed: the client hears of its own orders in turn

class Kitchen(AsyncWebsocketConsumer):
    task = None

    async def work(self, order):
        await self.send(await asyncio.to_thread(brew, order))

    async def receive(self, text_data):
        if self.task and not self.task.done():
            return await self.send("one order at a time, please")
        self.task = asyncio.create_task(self.work(text_data))
