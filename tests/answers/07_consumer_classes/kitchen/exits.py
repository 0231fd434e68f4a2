# Besides, server 1 died (exit status 0).

class Kitchen(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send(await asyncio.to_thread(brew, text_data))
        if text_data.startswith("slow"):
            os._exit(0)
