# ✓ each order is answered at once: {'Ann': ['in the works', 'in the works'], 'Bob': ['in the works']}
# ✓ each user hears of their own orders: {'Ann': ['milk is ready', 'slow tea is ready'], 'Bob': ['coffee is ready'], 'Cyd': []}
# ✓ where they were made, each once: ['the worker', 'the worker', 'the worker']
# ✗ two jobs raise, and their users are told; the job behind them is done: expected {'Ann': ['impossible cake failed', 'slow tea is ready'], 'Bob': ['jam is ready', 'spoiled milk failed'], 'Cyd': []}, but got {'Ann': ['impossible cake failed', 'slow tea is ready', 'spoiled milk failed'], 'Bob': ['impossible cake failed', 'jam is ready', 'spoiled milk failed'], 'Cyd': ['impossible cake failed', 'spoiled milk failed']}. Look at "Workers: a job that raises" in lesson 07.
#     Only the user whose order failed hears of it.
# CheckFailed: two jobs raise, and their users are told; the job behind them is done

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
