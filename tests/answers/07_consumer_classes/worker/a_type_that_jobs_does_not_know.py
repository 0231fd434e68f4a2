# ✓ each order is answered at once: {'Ann': ['in the works', 'in the works'], 'Bob': ['in the works']}
# ✗ each user hears of their own orders: expected {'Ann': ['milk is ready', 'slow tea is ready'], 'Bob': ['coffee is ready'], 'Cyd': []}, but got {'Ann': [], 'Bob': [], 'Cyd': []}. Look at "A worker that answers its client" in lesson 07.
#     `make` was not called: no order came to a method of Jobs. What sends it there is `await self.channel_layer.send("jobs", …)`, and its type is the name of that method.
#     Besides, a consumer raised ValueError: No handler for message type make (where, stands below).
# CheckFailed: each user hears of their own orders
# worker, jobs, outside your code: ValueError: No handler for message type make
# or
# ✓ each order is answered at once: {'Ann': ['in the works', 'in the works'], 'Bob': ['in the works']}
# ✗ each user hears of their own orders: expected {'Ann': ['milk is ready', 'slow tea is ready'], 'Bob': ['coffee is ready'], 'Cyd': []}, but got {'Ann': [], 'Bob': [], 'Cyd': []}. Look at "A worker that answers its client" in lesson 07.
#     `make` was not called: no order came to a method of Jobs. What sends it there is `await self.channel_layer.send("jobs", …)`, and its type is the name of that method.
#     Besides, a consumer raised ValueError: No handler for message type make (where, stands below).
# CheckFailed: each user hears of their own orders
# worker, jobs, outside your code: ValueError: No handler for message type make
# worker, jobs, outside your code: ValueError: No handler for message type make

class Desk(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send("in the works")
        job = {"type": "make", "order": text_data, "reply_to": self.channel_name}
        await self.channel_layer.send("jobs", job)

    async def made(self, event):
        await self.send(event["text"])


class Jobs(SyncConsumer):
    def job(self, event):
        reply = {"type": "made", "text": make(event["order"])}
        async_to_sync(self.channel_layer.send)(event["reply_to"], reply)
