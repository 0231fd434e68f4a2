# ✓ while brew blocks, a neighbour hears its echo: {'neighbour': ['hello'], 'ping': 'answered'}
# ✓ so does another client of the kitchen: ['a pot of jam', 'a pot of bread']
# ✗ the client hears of its own orders in turn: expected ['a pot of slow tea', 'a pot of milk', 'a pot of milk', 'a pot of honey'], but got ['a pot of …', 'a pot of …', 'a pot of …', 'a pot of slow tea']. Look at "One message at a time" in lesson 07.
#     The quick order came before the slow one: a task or thread for each order ends when it likes. A handler that awaits the result takes the next message only after that.
# CheckFailed: the client hears of its own orders in turn

class Kitchen(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        async def work():
            await self.send(await asyncio.to_thread(brew, text_data))

        self.task = asyncio.create_task(work())
