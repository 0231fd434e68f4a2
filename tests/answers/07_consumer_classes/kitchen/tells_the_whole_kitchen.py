# ✓ while brew blocks, a neighbour hears its echo: {'neighbour': ['hello'], 'ping': 'answered'}
# ✗ so does another client of the kitchen: expected ['a pot of jam', 'a pot of bread'], but got ['a pot of jam', 'a pot of bread', 'a pot of slow tea', 'a pot of milk', 'a pot of milk', 'a pot of honey']. Look at "Blocking calls freeze the neighbours" in lesson 07.
#     A client hears of its own orders only.
# CheckFailed: so does another client of the kitchen

class Kitchen(AsyncWebsocketConsumer):
    groups = ["kitchen"]

    async def receive(self, text_data):
        pot = await asyncio.to_thread(brew, text_data)
        await self.channel_layer.group_send("kitchen", {"type": "ready", "pot": pot})

    async def ready(self, event):
        await self.send(event["pot"])
