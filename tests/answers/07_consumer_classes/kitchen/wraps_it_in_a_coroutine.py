# An `async def` does not make what it calls async.

class Kitchen(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        async def brew_async():
            return brew(text_data)

        await self.send(await asyncio.create_task(brew_async()))
