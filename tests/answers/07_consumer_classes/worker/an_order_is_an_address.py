# Two users may order the same: an order is no address.

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
