# ✗ each user hears of their own orders
# let each job carry its own, in reply_to.

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
