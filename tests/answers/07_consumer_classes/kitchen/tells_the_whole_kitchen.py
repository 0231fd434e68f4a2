# A client hears of its own orders only.

class Kitchen(AsyncWebsocketConsumer):
    groups = ["kitchen"]

    async def receive(self, text_data):
        pot = await asyncio.to_thread(brew, text_data)
        await self.channel_layer.group_send("kitchen", {"type": "ready", "pot": pot})

    async def ready(self, event):
        await self.send(event["pot"])
