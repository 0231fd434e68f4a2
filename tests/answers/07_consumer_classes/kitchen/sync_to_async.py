# ✗ while brew blocks, a neighbour hears its echo: expected {'neighbour': ['hello'], 'ping': 'answered'}, but got {'neighbour': [], 'ping': 'answered'}. Look at "Blocking calls freeze the neighbours" in lesson 07.
#     The event loop is free, but brew has the one thread on which every consumer needs a turn. Give it another.
# CheckFailed: while brew blocks, a neighbour hears its echo

class Kitchen(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        await self.send(await sync_to_async(brew)(text_data))
