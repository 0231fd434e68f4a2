class Kitchen(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send(brew(text_data))
