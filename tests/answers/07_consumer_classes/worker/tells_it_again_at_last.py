# ✓ each order is answered at once: {'Ann': ['in the works', 'in the works'], 'Bob': ['in the works']}
# ✗ each user hears of their own orders: expected {'Ann': ['milk is ready', 'slow tea is ready'], 'Bob': ['coffee is ready'], 'Cyd': []}, but got {'Ann': ['milk is ready', 'milk is ready', 'slow tea is ready', 'slow tea is ready'], 'Bob': ['coffee is ready', 'coffee is ready'], 'Cyd': []}. Look at "A worker that answers its client" in lesson 07.
#     Each order is told once.
# CheckFailed: each user hears of their own orders

class Desk(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send("in the works")
        await self.channel_layer.send("jobs", {"type": "job", "order": text_data, "reply_to": self.channel_name})

    async def made(self, event):
        await self.send(event["text"])


class Jobs(SyncConsumer):
    def job(self, event):
        tell = async_to_sync(self.channel_layer.send)
        text = f"{event['order']} failed"
        try:
            text = make(event["order"])
            tell(event["reply_to"], {"type": "made", "text": text})
        finally:
            tell(event["reply_to"], {"type": "made", "text": text})
