# ✗ while brew blocks, a neighbour hears its echo: expected {'neighbour': ['hello'], 'ping': 'answered'}, but got {'brew': 'not called'}. Look at "Blocking calls freeze the neighbours" in lesson 07.
#     brew was not called with the client's text.
# CheckFailed: while brew blocks, a neighbour hears its echo
# …: RuntimeWarning: coroutine 'to_thread' was never awaited
#   await self.receive(text_data=message["text"])

class Kitchen(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        pot = asyncio.to_thread(brew, text_data)
        await self.send(str(pot))
