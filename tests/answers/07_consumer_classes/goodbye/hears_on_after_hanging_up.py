# ✓ what it inherits of Channels: ['AsyncConsumer']
# ✓ by hand: two texts, and the client leaves: {'ended': 'well', 'noted': ['hears tea', 'hears milk', 'bye'], 'sent': ['accept', 'TEA', 'MILK']}
# ✗ by hand: hang_up, and one more text that was on its way: expected {'ended': 'well', 'noted': ['hears tea', 'hears stop', 'bye'], 'sent': ['accept', 'TEA', 'close']}, but got {'ended': 'well', 'noted': ['hears tea', 'hears stop', 'hears milk', 'bye'], 'sent': ['accept', 'TEA', 'close', 'MILK']}. Look at "disconnect after an exception" in lesson 07.
#     After hang_up a text was heard that had been on its way: note that it is over, and look.
# CheckFailed: by hand: hang_up, and one more text that was on its way

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

    async def hang_up(self):
        self.over = True
        await self.send({"type": "websocket.close"})

    async def websocket_receive(self, message):
        await self.hear(message["text"])

    async def websocket_disconnect(self, message):
        await self.bye()
        raise StopConsumer()
