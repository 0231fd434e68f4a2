# ✗ each order is answered at once: expected {'Ann': ['in the works', 'in the works'], 'Bob': ['in the works']}, but got {'Ann': ['in the works'], 'Bob': []}. Look at "A worker that answers its client" in lesson 07.
#     The worker may be busy: it is the desk that answers `in the works`.
# CheckFailed: each order is answered at once

class Desk(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.channel_layer.send("jobs", {"type": "job", "order": text_data, "reply_to": self.channel_name})

    async def made(self, event):
        await self.send(event["text"])


class Jobs(SyncConsumer):
    def job(self, event):
        tell = async_to_sync(self.channel_layer.send)
        tell(event["reply_to"], {"type": "made", "text": "in the works"})
        try:
            text = make(event["order"])
        except Exception:
            text = f"{event['order']} failed"
        tell(event["reply_to"], {"type": "made", "text": text})
