# ✓ each order is answered at once: {'Ann': ['in the works', 'in the works'], 'Bob': ['in the works']}
# ✗ each user hears of their own orders: expected {'Ann': ['milk is ready', 'slow tea is ready'], 'Bob': ['coffee is ready'], 'Cyd': []}, but got {'Ann': ['coffee is ready', 'milk is ready', 'slow tea is ready'], 'Bob': ['coffee is ready', 'milk is ready', 'slow tea is ready'], 'Cyd': ['coffee is ready', 'milk is ready', 'slow tea is ready']}. Look at "A worker that answers its client" in lesson 07.
#     Everybody hears everything: a group has many members. The desk's own channel, self.channel_name, has one.
# CheckFailed: each user hears of their own orders

class Desk(AsyncWebsocketConsumer):
    groups = ["desks"]

    async def receive(self, text_data):
        await self.send("in the works")
        await self.channel_layer.send("jobs", {"type": "job", "order": text_data})

    async def made(self, event):
        await self.send(event["text"])


class Jobs(AsyncConsumer):
    async def job(self, event):
        text = await asyncio.to_thread(make, event["order"])
        await self.channel_layer.group_send("desks", {"type": "made", "text": text})
