# ✓ each order is answered at once: {'Ann': ['in the works', 'in the works'], 'Bob': ['in the works']}
# ✓ each user hears of their own orders: {'Ann': ['milk is ready', 'slow tea is ready'], 'Bob': ['coffee is ready'], 'Cyd': []}
# ✓ where they were made, each once: ['the worker', 'the worker', 'the worker']
# ✓ two jobs raise, and their users are told; the job behind them is done: {'Ann': ['impossible cake failed', 'slow tea is ready'], 'Bob': ['jam is ready', 'spoiled milk failed'], 'Cyd': []}
# ✓ how often `make` was called for these four: 4
# ✗ Cyd orders and leaves, and the others order the same, Ann twice: expected {'Ann': ['milk is ready', 'milk is ready'], 'Bob': ['milk is ready']}, but got {'Ann': ['milk is ready', 'milk is ready', 'milk is ready'], 'Bob': ['milk is ready', 'milk is ready', 'milk is ready']}. Look at "A worker that answers its client" in lesson 07.
#     Two users may order the same: an order is no address.
# CheckFailed: Cyd orders and leaves, and the others order the same, Ann twice

class Desk(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.channel_layer.group_add(text_data.replace(" ", "-"), self.channel_name)
        await self.send("in the works")
        await self.channel_layer.send("jobs", {"type": "job", "order": text_data})

    async def made(self, event):
        await self.send(event["text"])


class Jobs(SyncConsumer):
    def job(self, event):
        try:
            text = make(event["order"])
        except Exception:
            text = f"{event['order']} failed"
        group = event["order"].replace(" ", "-")
        async_to_sync(self.channel_layer.group_send)(group, {"type": "made", "text": text})
