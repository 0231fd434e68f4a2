# ✓ while brew blocks, a neighbour hears its echo: {'neighbour': ['hello'], 'ping': 'answered'}
# ✓ so does another client of the kitchen: ['a pot of jam', 'a pot of bread']
# ✓ the client hears of its own orders in turn: ['a pot of slow tea', 'a pot of milk', 'a pot of honey']
# ✓ brew is called once for each order: ['bread', 'honey', 'jam', 'milk', 'slow tea']
# ✓ another client, while brew blocks: ['a pot of x', 'a pot of ', 'a pot of x']
# ✓ five orders, two of them slow: ['a pot of slow a', 'a pot of b', 'a pot of slow c', 'a pot of d', 'a pot of b']
# ✗ brew is called once for each of them: expected ['', 'b', 'b', 'd', 'slow a', 'slow c', 'x', 'x'], but got ['', 'b', 'd', 'slow a', 'slow c', 'x']. Look at "Blocking calls freeze the neighbours" in lesson 07.
#     Who orders the same twice gets it twice, each time freshly made.
# CheckFailed: brew is called once for each of them

class Kitchen(AsyncWebsocketConsumer):
    async def connect(self):
        self.pots = {}
        await self.accept()

    async def receive(self, text_data):
        if text_data not in self.pots:
            self.pots[text_data] = await asyncio.to_thread(brew, text_data)
        await self.send(self.pots[text_data])
