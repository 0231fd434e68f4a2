# ✓ each order is answered at once: {'Ann': ['in the works', 'in the works'], 'Bob': ['in the works']}
# ✗ each user hears of their own orders: expected {'Ann': ['milk is ready', 'slow tea is ready'], 'Bob': ['coffee is ready'], 'Cyd': []}, but got {'Ann': ['(closed with 1011)'], 'Bob': ['(closed with 1011)'], 'Cyd': []}. Look at "A worker that answers its client" in lesson 07.
#     A desk was closed by the answer that it got: the type of the answer has to be the name of a method of Desk, and that method must not raise.
#     Besides, a consumer raised ValueError: No handler for message type ready (where, stands below).
# CheckFailed: each user hears of their own orders
# server 1, /ws/desk/, outside your code: ValueError: No handler for message type ready
# server 1, /ws/desk/, outside your code: ValueError: No handler for message type ready

class Desk(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send("in the works")
        job = {"type": "job", "order": text_data, "reply_to": self.channel_name}
        await self.channel_layer.send("jobs", job)

    async def made(self, event):
        await self.send(event["text"])


class Jobs(SyncConsumer):
    def job(self, event):
        try:
            text = make(event["order"])
        except Exception:
            text = f"{event['order']} failed"
        async_to_sync(self.channel_layer.send)(event["reply_to"], {"type": "ready", "text": text})
