# ✓ what it inherits of Channels: ['AsyncConsumer']
# ✗ by hand: two texts, and the client leaves: expected {'ended': 'well', 'noted': ['hears tea', 'hears milk', 'bye'], 'sent': ['accept', 'TEA', 'MILK']}, but got {'ended': 'not yet, 0 messages not taken', 'noted': ['hears tea', 'hears milk', 'bye'], 'sent': ['accept', 'TEA', 'MILK']}. Look at "A consumer is a function" in lesson 07.
#     The client has left, and the consumer waits for the next message: it goes on until somebody raises StopConsumer, and nobody catches it without raising it again.
# CheckFailed: by hand: two texts, and the client leaves

class Conversation(AsyncConsumer):
    async def admit(self):
        return True

    async def bye(self):
        pass

    async def say(self, text):
        await self.send({"type": "websocket.send", "text": text})

    async def websocket_connect(self, message):
        self.over = False
        if await self.admit():
            await self.send({"type": "websocket.accept"})
        else:
            self.over = True
            await self.send({"type": "websocket.close"})

    async def websocket_receive(self, message):
        if not self.over:
            await self.hear(message["text"])

    async def hang_up(self):
        self.over = True
        await self.send({"type": "websocket.close"})

    async def websocket_disconnect(self, message):
        await self.bye()
