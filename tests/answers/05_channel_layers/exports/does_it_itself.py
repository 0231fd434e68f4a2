# ✗ tasks in Celery's queue: expected 1, but got 0. Look at "Who may send: a Celery task" in lesson 05.
#     No task was put into the queue. `export(…)` does the work here and now; `export.delay(…)` gives it to a worker, and is a plain function.
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
        self.under_way += 1
        await self.tell("begun")
        await asyncio.to_thread(export, self.channel_name)

    async def export_done(self, event):
        self.under_way -= 1
        await self.tell(f"done: {len(event['lines'])} posts")

    async def tell(self, text):
        await self.channel_layer.group_send(self.group, {"type": "say", "text": text})

    async def say(self, event):
        await self.send(event["text"])
