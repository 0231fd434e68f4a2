class Desk(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send("in the works")
        job = {"type": "job", "order": text_data, "reply_to": self.channel_name}
        await self.channel_layer.send("jobs", job)

    async def made(self, event):
        await self.send(event["text"])


class Jobs(AsyncConsumer):
    tasks = frozenset()

    async def job(self, event):
        self.tasks |= {asyncio.create_task(self.work(event))}

    async def work(self, event):
        [text] = await asyncio.gather(asyncio.to_thread(make, event["order"]), return_exceptions=True)
        if isinstance(text, Exception):
            text = event["order"] + " failed"
        await self.channel_layer.send(event["reply_to"], {"type": "made", "text": text})
