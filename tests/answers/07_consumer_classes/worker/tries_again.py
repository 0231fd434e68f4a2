# ✓ each order is answered at once: {'Ann': ['in the works', 'in the works'], 'Bob': ['in the works']}
# ✓ each user hears of their own orders: {'Ann': ['milk is ready', 'slow tea is ready'], 'Bob': ['coffee is ready'], 'Cyd': []}
# ✓ where they were made, each once: ['the worker', 'the worker', 'the worker']
# ✓ two jobs raise, and their users are told; the job behind them is done: {'Ann': ['impossible cake failed', 'slow tea is ready'], 'Bob': ['jam is ready', 'spoiled milk failed'], 'Cyd': []}
# ✗ how often `make` was called for these four: expected 4, but got 6. Look at "A worker that answers its client" in lesson 07.
#     `make` is called once for each order, also where it raises.
# CheckFailed: how often `make` was called for these four

class Desk(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send("in the works")
        await self.channel_layer.send("jobs", {"type": "job", "order": text_data, "to": self.channel_name})
    async def made(self, e):
        await self.send(e["text"])
class Jobs(SyncConsumer):
    def job(self, event):
        try:
            text = make(event["order"])
        except Exception:
            try: text = make(event["order"])
            except Exception: text = f"{event['order']} failed"
        async_to_sync(self.channel_layer.send)(event["to"], {"type": "made", "text": text})
