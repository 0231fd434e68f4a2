# ✓ each order is answered at once: {'Ann': ['in the works', 'in the works'], 'Bob': ['in the works']}
# ✗ each user hears of their own orders: expected {'Ann': ['milk is ready', 'slow tea is ready'], 'Bob': ['coffee is ready'], 'Cyd': []}, but got {'Ann': ['coffee is ready', 'milk is ready', 'slow tea is ready'], 'Bob': [], 'Cyd': []}. Look at "A worker that answers its client" in lesson 07.
#     Somebody heard of another's order. An address that is kept in the worker or in the class is the last one's: let each job carry its own, in reply_to.
# CheckFailed: each user hears of their own orders

class Desk(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send("in the works")
        await self.channel_layer.send("jobs", {"type": "customer", "name": self.channel_name})
        await self.channel_layer.send("jobs", {"type": "job", "order": text_data})

    async def made(self, event):
        await self.send(event["text"])


class Jobs(AsyncConsumer):
    async def customer(self, event):
        self.reply_to = event["name"]

    async def job(self, event):
        self.task = asyncio.create_task(self.work(event["order"]))

    async def work(self, order):
        try:
            text = await asyncio.to_thread(make, order)
        except Exception:
            text = f"{order} failed"
        await asyncio.sleep(0.1)
        await self.channel_layer.send(self.reply_to, {"type": "made", "text": text})
