# ✓ what it inherits of Channels: ['AsyncConsumer']
# ✓ by hand: two texts, and the client leaves: {'ended': 'well', 'noted': ['hears tea', 'hears milk', 'bye'], 'sent': ['accept', 'TEA', 'MILK']}
# ✓ by hand: hang_up, and one more text that was on its way: {'ended': 'well', 'noted': ['hears tea', 'hears stop', 'bye'], 'sent': ['accept', 'TEA', 'close']}
# ✓ by hand: hear raises: {'ended': 'Spilled', 'noted': ['hears tea', 'hears spill', 'bye']}
# ✓ by hand: another handler raises: {'ended': 'Spilled', 'noted': ['rings', 'hears spill', 'bye']}
# ✗ by hand: bye itself raises: expected {'ended': 'Spilled', 'noted': ['hears tea', 'bye']}, but got {'ended': 'well', 'noted': ['hears tea', 'bye']}. Look at "disconnect after an exception" in lesson 07.
#     What it raised was swallowed: nobody will ever see the mistake. Raise it again after the goodbye.
# CheckFailed: by hand: bye itself raises

class Conversation(AsyncConsumer):
    admitted = over = False

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
                asyncio.create_task(self.bye())
            raise
