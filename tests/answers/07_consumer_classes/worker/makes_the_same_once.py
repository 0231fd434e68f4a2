# ✗ how often `make` was called for these three: expected 3, but got 2
# once for each order

class Desk(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send("in the works")
        await self.channel_layer.send("jobs", {"type": "job", "order": text_data, "to": self.channel_name})
    async def made(self, e): await self.send(e["text"])
class Jobs(SyncConsumer):
    def job(self, event):
        c = self.__dict__.setdefault("cache", {})
        o = event["order"]
        if o not in c:
            try: c[o] = make(o)
            except Exception: c[o] = o + " failed"
        async_to_sync(self.channel_layer.send)(event["to"], {"type": "made", "text": c[o]})
