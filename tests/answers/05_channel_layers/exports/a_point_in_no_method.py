# ✓ tasks in Celery's queue: 1
# ✓ Ann has asked in her first tab: {"Ann's first tab": ['begun'], "Ann's second tab": ['begun'], 'Eve': []}
# ✗ a worker has made the export: expected {"Ann's first tab": ['begun', 'done: 3 posts'], "Ann's second tab": ['begun', 'done: 3 posts'], 'Eve': []}, but got {"Ann's first tab": ['begun', '(closed with 1011)'], "Ann's second tab": ['begun'], 'Eve': []}. Look at "Who may send: a Celery task" in lesson 05.
#     A message `export.done` comes to the method `export_done`, and where there is none, the client is closed with 1011.
#     Besides, a consumer raised ValueError: No handler for message type export.done (where, stands below).
# CheckFailed: a worker has made the export
# server 1, /ws/exports/…/, outside your code: ValueError: No handler for message type export.done

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
        await asyncio.to_thread(export.delay, self.channel_name)

    async def exported(self, event):
        self.under_way -= 1
        await self.tell(f"done: {len(event['lines'])} posts")

    async def tell(self, text):
        await self.channel_layer.group_send(self.group, {"type": "say", "text": text})

    async def say(self, event):
        await self.send(event["text"])
