# ✗ tasks in Celery's queue: expected 1, but got 2. Look at "Who may send: a Celery task" in lesson 05.
#     Who has asked asks for one export. What a whole group hears must not put a task into the queue.
# CheckFailed: tasks in Celery's queue

class Export(AsyncWebsocketConsumer):
    async def connect(self):
        self.group, self.under_way = f"user.{self.scope['user'].pk}", 0
        await self.channel_layer.group_add(self.group, self.channel_name)
        await self.accept()

    async def disconnect(self, code):
        await self.channel_layer.group_discard(self.group, self.channel_name)
        if self.under_way:
            await self.tell("ask again")

    async def receive(self, text_data):
        await self.tell("begun")

    async def export_done(self, event):
        self.under_way -= 1
        await self.tell(f"done: {len(event['lines'])} posts")

    async def tell(self, text):
        await self.channel_layer.group_send(self.group, {"type": "say", "text": text})

    async def say(self, event):
        await self.send(event["text"])
        if event["text"] == "begun":
            self.under_way += 1
            await asyncio.to_thread(export.delay, self.channel_name)
