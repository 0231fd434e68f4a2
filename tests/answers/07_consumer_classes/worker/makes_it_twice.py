# Each call of `make` makes what was ordered once more.

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
