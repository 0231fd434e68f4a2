# brew was not called with the client's text.

class Kitchen(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        pot = asyncio.to_thread(brew, text_data)
        await self.send(str(pot))
