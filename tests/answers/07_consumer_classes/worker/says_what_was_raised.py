# ✓ each order is answered at once: {'Ann': ['in the works', 'in the works'], 'Bob': ['in the works']}
# ✓ each user hears of their own orders: {'Ann': ['milk is ready', 'slow tea is ready'], 'Bob': ['coffee is ready'], 'Cyd': []}
# ✓ where they were made, each once: ['the worker', 'the worker', 'the worker']
# ✗ two jobs raise, and their users are told; the job behind them is done: expected {'Ann': ['impossible cake failed', 'slow tea is ready'], 'Bob': ['jam is ready', 'spoiled milk failed'], 'Cyd': []}, but got {'Ann': ['impossible cake failed', 'slow tea is ready'], 'Bob': ['jam is ready', 'the milk is sour failed'], 'Cyd': []}. Look at "Workers: a job that raises" in lesson 07.
#     An exception need not tell what was ordered: that is in the message which the job got.
# CheckFailed: two jobs raise, and their users are told; the job behind them is done

class Desk(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send("in the works")
        job = {"type": "job", "order": text_data, "reply_to": self.channel_name}
        await self.channel_layer.send("jobs", job)

    async def made(self, event):
        await self.send(event["text"])


class Jobs(SyncConsumer):
    def job(self, event):
        try:
            text = make(event["order"])
        except Exception as error:
            text = f"{error} failed"
        async_to_sync(self.channel_layer.send)(event["reply_to"], {"type": "made", "text": text})