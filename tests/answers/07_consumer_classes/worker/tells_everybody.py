# ✗ each user hears of their own orders
# a group has many members.

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
