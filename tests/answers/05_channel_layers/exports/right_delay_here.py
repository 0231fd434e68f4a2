class Export(AsyncWebsocketConsumer):
    asked = done = 0

    async def connect(self):
        await self.channel_layer.group_add(f"user.{self.scope['user'].id}", self.channel_name)
        await self.accept()

    async def receive(self, text_data):
        await self.all_tabs("begun")
        self.asked += 1
        export.delay(self.channel_name)

    async def export_done(self, event):
        self.done += 1
        await self.all_tabs("done: %d posts" % len(event["lines"]))

    async def all_tabs(self, text):
        await get_channel_layer().group_send(f"user.{self.scope['user'].id}", {"type": "word", "word": text})

    async def word(self, event):
        await self.send(event["word"])

    async def disconnect(self, code):
        if self.asked > self.done:
            await self.all_tabs("ask again")
        await self.channel_layer.group_discard(f"user.{self.scope['user'].id}", self.channel_name)
