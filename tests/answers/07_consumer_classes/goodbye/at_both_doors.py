# ✓ what it inherits of Channels: ['AsyncConsumer']
# ✓ by hand: two texts, and the client leaves: {'ended': 'well', 'noted': ['hears tea', 'hears milk', 'bye'], 'sent': ['accept', 'TEA', 'MILK']}
# ✓ by hand: hang_up, and one more text that was on its way: {'ended': 'well', 'noted': ['hears tea', 'hears stop', 'bye'], 'sent': ['accept', 'TEA', 'close']}
# ✗ by hand: hear raises: expected {'ended': 'Spilled', 'noted': ['hears tea', 'hears spill', 'bye']}, but got {'ended': 'Spilled', 'noted': ['hears tea', 'hears spill', 'bye', 'bye']}. Look at "disconnect after an exception" in lesson 07.
#     The goodbye came more than once.
# CheckFailed: by hand: hear raises

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
            try:
                await self.hear(message["text"])
            except Exception:
                await self.bye()
                raise

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
