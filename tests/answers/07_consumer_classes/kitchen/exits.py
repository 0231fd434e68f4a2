# ✓ while brew blocks, a neighbour hears its echo: {'neighbour': ['hello'], 'ping': 'answered'}
# ✗ so does another client of the kitchen: expected ['a pot of jam', 'a pot of bread'], but got ['a pot of jam', 'a pot of bread', '(closed with 1006)']. Look at "Blocking calls freeze the neighbours" in lesson 07.
#     Besides, server 1 died (exit status 0).
# CheckFailed: so does another client of the kitchen

class Kitchen(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send(await asyncio.to_thread(brew, text_data))
        if text_data.startswith("slow"):
            os._exit(0)
