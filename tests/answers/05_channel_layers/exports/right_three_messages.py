class Export(AsyncWebsocketConsumer):
    async def connect(self):
        self.tabs = f"tabs-of-{self.scope['user'].pk}"
        self.waiting = []
        await self.accept()
        await self.channel_layer.group_add(self.tabs, self.channel_name)

    async def receive(self, text_data):
        self.waiting.append(text_data)
        await self.channel_layer.group_send(self.tabs, {"type": "begun"})
        await asyncio.to_thread(export.apply_async, [self.channel_name])

    async def export_done(self, event):
        self.waiting.pop()
        await self.channel_layer.group_send(self.tabs, {"type": "over", "posts": len(event["lines"])})

    async def disconnect(self, code):
        await self.channel_layer.group_discard(self.tabs, self.channel_name)
        if self.waiting:
            await self.channel_layer.group_send(self.tabs, {"type": "gone"})

    async def begun(self, event):
        await self.send("begun")

    async def over(self, event):
        await self.send(f"done: {event['posts']} posts")

    async def gone(self, event):
        await self.send("ask again")
