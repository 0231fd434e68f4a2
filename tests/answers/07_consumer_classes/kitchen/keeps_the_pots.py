# ✗ brew is called once for each of them
# each time freshly made

class Kitchen(AsyncWebsocketConsumer):
    async def connect(self):
        self.pots = {}
        await self.accept()

    async def receive(self, text_data):
        if text_data not in self.pots:
            self.pots[text_data] = await asyncio.to_thread(brew, text_data)
        await self.send(self.pots[text_data])
