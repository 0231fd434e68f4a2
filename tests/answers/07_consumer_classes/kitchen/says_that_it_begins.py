class Kitchen(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        pot = asyncio.create_task(asyncio.to_thread(brew, text_data))
        await self.send("in the works")
        await self.send(await pot)
