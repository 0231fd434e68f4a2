# ✓ what it inherits of Channels: ['AsyncConsumer']
# ✗ by hand: two texts, and the client leaves: expected {'ended': 'well', 'noted': ['hears tea', 'hears milk', 'bye'], 'sent': ['accept', 'TEA', 'MILK']}, but got {'ended': "TypeError: string indices must be integers, not 'str'", 'noted': ['hears tea'], 'sent': ['accept']}. Look at "A consumer is a function" in lesson 07.
#     The `send` of AsyncConsumer takes a message, a dictionary with a type, and not a text.
# CheckFailed: by hand: two texts, and the client leaves

class Conversation(AsyncConsumer):
    async def admit(self):
        return True

    async def bye(self):
        pass

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

    async def say(self, text):
        await self.send(text)

    async def websocket_disconnect(self, message):
        await self.bye()
        raise StopConsumer()
