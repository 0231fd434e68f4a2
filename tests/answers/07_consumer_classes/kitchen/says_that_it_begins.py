# ✗ so does another client of the kitchen
# What comes back is what brew returns, once, and nothing else.

class Kitchen(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        pot = asyncio.create_task(asyncio.to_thread(brew, text_data))
        await self.send("in the works")
        await self.send(await pot)
