# Only the user whose order failed hears of it.

class Desk(AsyncWebsocketConsumer):
    groups = ["desks"]

    async def receive(self, text_data):
        await self.send("in the works")
        await self.channel_layer.send("jobs", {"type": "job", "order": text_data, "reply_to": self.channel_name})

    async def made(self, event):
        await self.send(event["text"])


class Jobs(AsyncConsumer):
    async def job(self, event):
        try:
            text = make(event["order"])
            await self.channel_layer.send(event["reply_to"], {"type": "made", "text": text})
        except Exception:
            await self.channel_layer.group_send("desks", {"type": "made", "text": event["order"] + " failed"})
