# ✓ each order is answered at once: {'Ann': ['in the works', 'in the works'], 'Bob': ['in the works']}
# ✗ each user hears of their own orders: expected {'Ann': ['milk is ready', 'slow tea is ready'], 'Bob': ['coffee is ready'], 'Cyd': []}, but got {'Ann': [], 'Bob': [], 'Cyd': []}. Look at "A worker that answers its client" in lesson 07.
#     `make` was not called: no order came to a method of Jobs. What sends it there is `await self.channel_layer.send("jobs", …)`, and its type is the name of that method.
# CheckFailed: each user hears of their own orders
# Cell, line 5: RuntimeWarning: coroutine 'RecordedLayer.send' was never awaited
#   self.channel_layer.send("jobs", job)

class Desk(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send("in the works")
        job = {"type": "job", "order": text_data, "reply_to": self.channel_name}
        self.channel_layer.send("jobs", job)

    async def made(self, event):
        await self.send(event["text"])


class Jobs(SyncConsumer):
    def job(self, event):
        try:
            text = make(event["order"])
        except Exception:
            text = f"{event['order']} failed"
        async_to_sync(self.channel_layer.send)(event["reply_to"], {"type": "made", "text": text})
