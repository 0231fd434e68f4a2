# Nobody told Ann that her order failed.

class Desk(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send("in the works")
        job = {"type": "job", "order": text_data, "reply_to": self.channel_name}
        await self.channel_layer.send("jobs", job)

    async def made(self, event):
        await self.send(event["text"])


class Jobs(AsyncConsumer):
    async def job(self, event):
        try:
            text = await asyncio.to_thread(make, event["order"])
        except Exception:
            return
        await self.channel_layer.send(event["reply_to"], {"type": "made", "text": text})
