# ✗ each order is answered at once: expected {'Ann': ['in the works', 'in the works'], 'Bob': ['in the works']}, but got {'Ann': ['in the works'], 'Bob': ['in the works']}. Look at "A worker that answers its client" in lesson 07.
#     The desk waits until the order is made, and takes no other message meanwhile. It gives the order to the worker and returns; a handler of its own hears of the end.
# CheckFailed: each order is answered at once

class Desk(AsyncWebsocketConsumer):
    async def connect(self):
        self.answers = asyncio.Queue()
        await self.accept()

    async def receive(self, text_data):
        await self.send("in the works")
        job = {"type": "job", "order": text_data, "reply_to": self.channel_name}
        await self.channel_layer.send("jobs", job)
        await self.send(await self.answers.get())

    async def made(self, event):
        self.answers.put_nowait(event["text"])


class Jobs(SyncConsumer):
    def job(self, event):
        try:
            text = make(event["order"])
        except Exception:
            text = event["order"] + " failed"
        async_to_sync(self.channel_layer.send)(event["reply_to"], {"type": "made", "text": text})
