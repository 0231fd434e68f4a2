# ✓ each order is answered at once: {'Ann': ['in the works', 'in the works'], 'Bob': ['in the works']}
# ✓ each user hears of their own orders: {'Ann': ['milk is ready', 'slow tea is ready'], 'Bob': ['coffee is ready'], 'Cyd': []}
# ✓ where they were made, each once: ['the worker', 'the worker', 'the worker']
# ✓ a job raises, and its user is told; the job behind it is done: {'Ann': ['impossible cake failed', 'slow tea is ready'], 'Bob': ['jam is ready'], 'Cyd': []}
# ✓ how often `make` was called for these three: 3
# ✗ four jobs raise, each in its way: expected {'Ann': ['  failed', 'bread is ready', 'spoiled milk failed'], 'Bob': ['slow impossible pie failed', 'spoiled jam failed', 'tea is ready'], 'Cyd': []}, but got {'Ann': [], 'Bob': ['slow impossible pie failed'], 'Cyd': []}. Look at "Workers: a job that raises" in lesson 07.
#     One kind of exception was caught, and another kind came.
#     Besides, a consumer raised Spoiled (where, stands below).
# CheckFailed: four jobs raise, each in its way
# Traceback (most recent call last), worker, jobs:
#   Cell, line 14, in job
#     text = await asyncio.to_thread(make, event["order"])
#   Cell, line 14, in make
#     raise Spoiled
# Spoiled

class Desk(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send("in the works")
        job = {"type": "job", "order": text_data, "reply_to": self.channel_name}
        await self.channel_layer.send("jobs", job)

    async def made(self, event):
        await self.send(event["text"])


class Jobs(AsyncConsumer):
    async def job(self, event):
        try:
            text = await asyncio.to_thread(make, event["order"])
        except ValueError:
            text = f"{event['order']} failed"
        await self.channel_layer.send(event["reply_to"], {"type": "made", "text": text})
