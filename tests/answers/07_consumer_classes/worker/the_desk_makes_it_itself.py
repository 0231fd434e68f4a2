# ✓ each order is answered at once: {'Ann': ['in the works', 'in the works'], 'Bob': ['in the works']}
# ✓ each user hears of their own orders: {'Ann': ['milk is ready', 'slow tea is ready'], 'Bob': ['coffee is ready'], 'Cyd': []}
# ✗ where they were made, each once: expected ['the worker', 'the worker', 'the worker'], but got ['another process', 'another process', 'another process']. Look at "A worker that answers its client" in lesson 07.
#     The server is for its clients: `make` is to be called by Jobs, in the worker's process.
# CheckFailed: where they were made, each once

class Desk(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        async def work():
            try:
                await self.send(await asyncio.to_thread(make, text_data))
            except Exception:
                await self.send(f"{text_data} failed")

        await self.send("in the works")
        self.task = asyncio.create_task(work())


class Jobs(SyncConsumer):
    def job(self, event):
        pass
