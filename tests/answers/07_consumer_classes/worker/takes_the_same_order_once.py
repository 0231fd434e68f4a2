# ✓ each order is answered at once: {'Ann': ['in the works', 'in the works'], 'Bob': ['in the works']}
# ✓ each user hears of their own orders: {'Ann': ['milk is ready', 'slow tea is ready'], 'Bob': ['coffee is ready'], 'Cyd': []}
# ✓ where they were made, each once: ['the worker', 'the worker', 'the worker']
# ✓ two jobs raise, and their users are told; the job behind them is done: {'Ann': ['impossible cake failed', 'slow tea is ready'], 'Bob': ['jam is ready', 'spoiled milk failed'], 'Cyd': []}
# ✓ how often `make` was called for these four: 4
# ✗ Cyd orders and leaves, and the others order the same, Ann twice: expected {'Ann': ['milk is ready', 'milk is ready'], 'Bob': ['milk is ready']}, but got {'Ann': ['milk is ready'], 'Bob': ['milk is ready']}. Look at "A worker that answers its client" in lesson 07.
#     The same order again is another order: it is made, and its user hears of it.
# CheckFailed: Cyd orders and leaves, and the others order the same, Ann twice

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
