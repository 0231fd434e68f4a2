# ✓ each order is answered at once: {'Ann': ['in the works', 'in the works'], 'Bob': ['in the works']}
# ✗ each user hears of their own orders: expected {'Ann': ['milk is ready', 'slow tea is ready'], 'Bob': ['coffee is ready'], 'Cyd': []}, but got {'Ann': [], 'Bob': [], 'Cyd': []}. Look at "A worker that answers its client" in lesson 07.
#     `make` was called, and no answer came to a desk. A worker has no client, so its own `send` leads nowhere: the answer goes through the channel layer, to the desk's channel. In a SyncConsumer, that is async_to_sync(self.channel_layer.send)(…).
#     Besides, a consumer raised NotImplementedError: You must implement application_send() (where, stands below).
# CheckFailed: each user hears of their own orders
# Traceback (most recent call last), worker, jobs:
#   Cell, line 14, in job
#     self.send({"type": "websocket.send", "text": text})
# NotImplementedError: You must implement application_send()

class Desk(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send("in the works")
        job = {"type": "job", "order": text_data, "reply_to": self.channel_name}
        await self.channel_layer.send("jobs", job)

    async def made(self, event):
        await self.send(event["text"])


class Jobs(SyncConsumer):
    def job(self, event):
        text = make(event["order"])
        self.send({"type": "websocket.send", "text": text})
