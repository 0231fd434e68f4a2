# ✓ each order is answered at once: {'Ann': ['in the works', 'in the works'], 'Bob': ['in the works']}
# ✓ each user hears of their own orders: {'Ann': ['milk is ready', 'slow tea is ready'], 'Bob': ['coffee is ready'], 'Cyd': []}
# ✓ where they were made, each once: ['the worker', 'the worker', 'the worker']
# ✓ a job raises, and its user is told; the job behind it is done: {'Ann': ['impossible cake failed', 'slow tea is ready'], 'Bob': ['jam is ready'], 'Cyd': []}
# ✓ how often `make` was called for these three: 3
# ✓ four jobs raise, each in its way: {'Ann': ['  failed', 'bread is ready', 'spoiled milk failed'], 'Bob': ['slow impossible pie failed', 'spoiled jam failed', 'tea is ready'], 'Cyd': []}
# ✓ Cyd orders and leaves, and two users order the same: {'Ann': ['milk is ready'], 'Bob': ['milk is ready']}
# ✗ the same is ordered again: expected {'Ann': ['milk is ready', 'milk is ready', 'slow tea is ready'], 'Bob': ['milk is ready'], 'Cyd': []}, but got {'Ann': ['milk is ready', 'slow tea is ready'], 'Bob': ['milk is ready'], 'Cyd': []}. Look at "A worker that answers its client" in lesson 07.
#     The same order again is another order: it is made, and its user hears of it.
# CheckFailed: the same is ordered again

class Desk(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send("in the works")
        seen = self.__dict__.setdefault("seen", set())
        if text_data in seen: return
        seen.add(text_data)
        await self.channel_layer.send("jobs", {"type": "job", "order": text_data, "to": self.channel_name})
    async def made(self, e):
        await self.send(e["text"])
class Jobs(SyncConsumer):
    def job(self, event):
        try:
            text = make(event["order"])
        except Exception:
            text = f"{event['order']} failed"
        async_to_sync(self.channel_layer.send)(event["to"], {"type": "made", "text": text})
