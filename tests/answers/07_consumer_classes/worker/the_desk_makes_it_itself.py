# ✗ where they were made, each once: expected ['the worker', 'the worker', 'the worker'], but got ['another process', 'another process', 'another process']
# The server is for its clients

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
