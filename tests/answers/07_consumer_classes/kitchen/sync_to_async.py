# The event loop is free, but brew has the one thread

class Kitchen(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send(await sync_to_async(brew)(text_data))
