# ✓ what it inherits of Channels: ['AsyncConsumer']
# ✓ by hand: two texts, and the client leaves: {'ended': 'well', 'noted': ['hears tea', 'hears milk', 'bye'], 'sent': ['accept', 'TEA', 'MILK']}
# ✓ by hand: hang_up, and one more text that was on its way: {'ended': 'well', 'noted': ['hears tea', 'hears stop', 'bye'], 'sent': ['accept', 'TEA', 'close']}
# ✓ by hand: hear raises: {'ended': 'Spilled', 'noted': ['hears tea', 'hears spill', 'bye']}
# ✓ by hand: another handler raises: {'ended': 'Spilled', 'noted': ['rings', 'hears spill', 'bye']}
# ✗ by hand: bye itself raises: expected {'ended': 'Spilled', 'noted': ['hears tea', 'bye']}, but got {'ended': 'Spilled', 'noted': ['hears tea', 'bye', 'bye']}. Look at "disconnect after an exception" in lesson 07.
#     The goodbye raised, and for that exception it was said once more.
# CheckFailed: by hand: bye itself raises

class Conversation(AsyncConsumer):
    admitted = over = False

    async def admit(self):
        return True

    async def bye(self):
        pass

    async def say(self, text):
        await self.send({"type": "websocket.send", "text": text})

    async def websocket_receive(self, message):
        if not self.over:
            await self.hear(message["text"])

    async def hang_up(self):
        self.over = True
        await self.send({"type": "websocket.close"})

    async def websocket_connect(self, message):
        self.admitted = await self.admit()
        await self.send({"type": "websocket.accept" if self.admitted else "websocket.close"})

    async def websocket_disconnect(self, message):
        if self.admitted:
            await self.bye()
        raise StopConsumer()

    async def dispatch(self, message):
        try:
            await super().dispatch(message)
        except StopConsumer:
            raise
        except Exception:
            if self.admitted:
                await self.bye()
            raise
