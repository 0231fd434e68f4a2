class Desk(WebsocketConsumer):
    def receive(self, text_data):
        self.send("in the works")
        job = {"type": "job", "order": text_data, "reply_to": self.channel_name}
        async_to_sync(self.channel_layer.send)("jobs", job)

    def made(self, event):
        self.send(event["text"])


class Jobs(AsyncConsumer):
    async def job(self, event):
        try:
            text = make(event["order"])
        except BaseException:
            text = event["order"] + " failed"
        await self.channel_layer.send(event["reply_to"], {"type": "made", "text": text})
