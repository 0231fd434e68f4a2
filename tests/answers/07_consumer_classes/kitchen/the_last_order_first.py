# ✓ while brew blocks, a neighbour hears its echo: {'neighbour': ['hello'], 'ping': 'answered'}
# ✓ so does another client of the kitchen: ['a pot of jam', 'a pot of bread']
# ✗ the client hears of its own orders in turn: expected ['a pot of slow tea', 'a pot of milk', 'a pot of milk', 'a pot of honey'], but got ['a pot of slow tea', 'a pot of honey', 'a pot of milk', 'a pot of milk']. Look at "One message at a time" in lesson 07.
#     A client hears of its orders in the order in which it sent them.
# CheckFailed: the client hears of its own orders in turn

class Kitchen(AsyncWebsocketConsumer):
    async def connect(self):
        self.orders, self.task = [], None
        await self.accept()

    async def receive(self, text_data):
        self.orders.append(text_data)
        if not self.task or self.task.done():
            self.task = asyncio.create_task(self.work())

    async def work(self):
        while self.orders:
            await self.send(await asyncio.to_thread(brew, self.orders.pop()))
