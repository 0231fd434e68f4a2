# ✓ what it inherits of Channels: ['AsyncConsumer']
# ✓ by hand: two texts, and the client leaves: {'ended': 'well', 'noted': ['hears tea', 'hears milk', 'bye'], 'sent': ['accept', 'TEA', 'MILK']}
# ✓ by hand: hang_up, and one more text that was on its way: {'ended': 'well', 'noted': ['hears tea', 'hears stop', 'bye'], 'sent': ['accept', 'TEA', 'close']}
# ✗ by hand: hear raises: expected {'ended': 'Spilled', 'noted': ['hears tea', 'hears spill', 'bye']}, but got {'ended': 'well', 'noted': ['hears tea', 'hears spill', 'bye']}. Look at "disconnect after an exception" in lesson 07.
#     What it raised was swallowed: nobody will ever see the mistake. Raise it again after the goodbye.
# CheckFailed: by hand: hear raises

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
        if not self.over:
            try:
                await self.hear(message["text"])
            except Exception:
                await self.hang_up()

    async def websocket_disconnect(self, message):
        await self.bye()
        raise StopConsumer()
