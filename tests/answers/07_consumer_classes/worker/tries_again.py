# ✗ how often `make` was called for these three: expected 3, but got 4
# once for each order, also where it raises

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
