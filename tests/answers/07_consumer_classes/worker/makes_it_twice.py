# ✓ each order is answered at once: {'Ann': ['in the works', 'in the works'], 'Bob': ['in the works']}
# ✓ each user hears of their own orders: {'Ann': ['milk is ready', 'slow tea is ready'], 'Bob': ['coffee is ready'], 'Cyd': []}
# ✗ where they were made, each once: expected ['the worker', 'the worker', 'the worker'], but got ['the worker', 'the worker', 'the worker', 'the worker', 'the worker', 'the worker']. Look at "A worker that answers its client" in lesson 07.
#     Each call of `make` makes what was ordered once more.
# CheckFailed: where they were made, each once

class Desk(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send("in the works")
        await self.channel_layer.send("jobs", {"type": "job", "order": text_data, "reply_to": self.channel_name})

    async def made(self, event):
        await self.send(event["text"])


class Jobs(SyncConsumer):
    def job(self, event):
        try:
            make(event["order"])
            text = make(event["order"])
        except Exception:
            text = f"{event['order']} failed"
        async_to_sync(self.channel_layer.send)(event["reply_to"], {"type": "made", "text": text})
