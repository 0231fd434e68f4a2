# ✓ each order is answered at once: {'Ann': ['in the works', 'in the works'], 'Bob': ['in the works']}
# ✓ each user hears of their own orders: {'Ann': ['milk is ready', 'slow tea is ready'], 'Bob': ['coffee is ready'], 'Cyd': []}
# ✓ where they were made, each once: ['the worker', 'the worker', 'the worker']
# ✗ two jobs raise, and their users are told; the job behind them is done: expected {'Ann': ['impossible cake failed', 'slow tea is ready'], 'Bob': ['jam is ready', 'spoiled milk failed'], 'Cyd': []}, but got {'Ann': ['slow tea is ready'], 'Bob': [], 'Cyd': []}. Look at "Workers: a job that raises" in lesson 07.
#     The exception ended the worker's consumer object, and with it went the jobs that it had taken already. Catch it in the job.
#     Besides, a consumer raised ValueError: impossible cake (where, stands below).
# CheckFailed: two jobs raise, and their users are told; the job behind them is done
# Traceback (most recent call last), worker, jobs:
#   Cell, line 13, in job
#     reply = {"type": "made", "text": make(event["order"])}
#   Cell, line 8, in make
#     raise ValueError(order)
# ValueError: impossible cake

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
