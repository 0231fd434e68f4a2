# ✗ a job raises, and its user is told; the job behind it is done
# The exception ended the worker's consumer object

class Desk(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send("in the works")
        job = {"type": "job", "order": text_data, "reply_to": self.channel_name}
        await self.channel_layer.send("jobs", job)

    async def made(self, event):
        await self.send(event["text"])


class Jobs(SyncConsumer):
    def job(self, event):
        reply = {"type": "made", "text": make(event["order"])}
        async_to_sync(self.channel_layer.send)(event["reply_to"], reply)
