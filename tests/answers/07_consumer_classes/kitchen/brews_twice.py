# ✓ while brew blocks, a neighbour hears its echo: {'neighbour': ['hello'], 'ping': 'answered'}
# ✓ so does another client of the kitchen: ['a pot of jam', 'a pot of bread']
# ✓ the client hears of its own orders in turn: ['a pot of slow tea', 'a pot of milk', 'a pot of milk', 'a pot of honey']
# ✗ brew is called once for each order: expected ['bread', 'honey', 'jam', 'milk', 'milk', 'slow tea'], but got ['bread', 'bread', 'honey', 'honey', 'jam', 'jam', 'milk', 'milk', 'milk', 'milk', 'slow tea', 'slow tea']. Look at "Blocking calls freeze the neighbours" in lesson 07.
#     Each call of brew makes a pot, also one whose result you throw away.
# CheckFailed: brew is called once for each order

class Kitchen(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        if await asyncio.to_thread(brew, text_data):
            await self.send(await asyncio.to_thread(brew, text_data))
