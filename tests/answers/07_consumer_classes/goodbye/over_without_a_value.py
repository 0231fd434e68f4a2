# ✓ what it inherits of Channels: ['AsyncConsumer']
# ✗ by hand: two texts, and the client leaves: expected {'ended': 'well', 'noted': ['hears tea', 'hears milk', 'bye'], 'sent': ['accept', 'TEA', 'MILK']}, but got {'ended': "AttributeError: 'Parrot' object has no attribute 'over'", 'noted': ['bye'], 'sent': ['accept']}. Look at "A consumer is a function" in lesson 07.
#     An attribute was read before it had a value: write over = False in the class body, or set it in __init__.
# CheckFailed: by hand: two texts, and the client leaves

class Conversation(AsyncConsumer):
    admitted = False

    async def admit(self):
        return True

    async def bye(self):
        pass

    async def say(self, text):
        await self.send({"type": "websocket.send", "text": text})

    async def hang_up(self):
        self.over = True
        await self.send({"type": "websocket.close"})

    async def websocket_connect(self, message):
        self.admitted = await self.admit()
        await self.send({"type": "websocket.accept" if self.admitted else "websocket.close"})

    async def websocket_receive(self, message):
        if not self.over:
            await self.hear(message["text"])

    async def websocket_disconnect(self, message):
        raise StopConsumer()

    async def dispatch(self, message):
        try:
            await super().dispatch(message)
        except Exception:
            if self.admitted:
                self.admitted = False
                await self.bye()
            raise
