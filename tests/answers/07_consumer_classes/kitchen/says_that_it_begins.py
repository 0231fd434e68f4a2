# ✓ while brew blocks, a neighbour hears its echo: {'neighbour': ['hello'], 'ping': 'answered'}
# ✗ so does another client of the kitchen: expected ['a pot of jam', 'a pot of bread'], but got ['in the works', 'a pot of jam', 'in the works', 'a pot of bread']. Look at "Blocking calls freeze the neighbours" in lesson 07.
#     What comes back is what brew returns, once, and nothing else.
# CheckFailed: so does another client of the kitchen

class Kitchen(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        pot = asyncio.create_task(asyncio.to_thread(brew, text_data))
        await self.send("in the works")
        await self.send(await pot)
