class Desk(AsyncConsumer):
    async def websocket_connect(self, message):
        self.mine = self.channel_name.replace("!", ".")
        await self.channel_layer.group_add(self.mine, self.channel_name)
        await self.send({"type": "websocket.accept"})

    async def websocket_receive(self, message):
        await self.channel_layer.send("jobs", {"type": "a.job", "what": message["text"], "who": self.mine})
        await self.send({"type": "websocket.send", "text": "in the works"})

    async def websocket_disconnect(self, message):
        await self.channel_layer.group_discard(self.mine, self.channel_name)
        raise StopConsumer()

    async def job_is_made(self, event):
        await self.send({"type": "websocket.send", "text": event["text"]})

    async def job_has_failed(self, event):
        await self.send({"type": "websocket.send", "text": f"{event['text']} failed"})


class Jobs(AsyncConsumer):
    async def a_job(self, event):
        answer = {"type": "job.has.failed", "text": event["what"]}
        try:
            answer = {"type": "job.is.made", "text": await asyncio.to_thread(make, event["what"])}
        finally:
            await self.channel_layer.group_send(event["who"], answer)

    async def dispatch(self, message):
        try:
            await super().dispatch(message)
        except Exception:
            pass  # its user knows
