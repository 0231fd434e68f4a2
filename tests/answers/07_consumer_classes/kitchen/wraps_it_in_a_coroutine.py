# ✗ while brew blocks, a neighbour hears its echo: expected {'neighbour': ['hello'], 'ping': 'answered'}, but got {'neighbour': [], 'ping': 'not answered'}. Look at "Blocking calls freeze the neighbours" in lesson 07.
#     brew blocks the event loop itself: not even a ping is answered. An `async def` does not make what it calls async.
# CheckFailed: while brew blocks, a neighbour hears its echo

class Kitchen(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        async def brew_async():
            return brew(text_data)

        await self.send(await asyncio.create_task(brew_async()))
