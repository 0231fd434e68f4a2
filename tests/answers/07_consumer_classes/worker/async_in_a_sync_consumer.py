# ✓ each order is answered at once: {'Ann': ['in the works', 'in the works'], 'Bob': ['in the works']}
# ✗ each user hears of their own orders: expected {'Ann': ['milk is ready', 'slow tea is ready'], 'Bob': ['coffee is ready'], 'Cyd': []}, but got {'Ann': [], 'Bob': [], 'Cyd': []}. Look at "A worker that answers its client" in lesson 07.
#     A SyncConsumer calls its methods and awaits nothing. Write `def`, or take AsyncConsumer.
# CheckFailed: each user hears of their own orders
# File "…", line …: RuntimeWarning: coroutine 'Jobs.job' was never awaited
#   handler(message)

class Desk(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send("in the works")
        job = {"type": "job", "order": text_data, "reply_to": self.channel_name}
        await self.channel_layer.send("jobs", job)

    async def made(self, event):
        await self.send(event["text"])


class Jobs(SyncConsumer):
    async def job(self, event):
        try:
            text = make(event["order"])
        except Exception:
            text = f"{event['order']} failed"
        await self.channel_layer.send(event["reply_to"], {"type": "made", "text": text})