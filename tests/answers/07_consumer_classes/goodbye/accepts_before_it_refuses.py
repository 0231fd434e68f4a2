# ✓ what it inherits of Channels: ['AsyncConsumer']
# ✓ by hand: two texts, and the client leaves: {'ended': 'well', 'noted': ['hears tea', 'hears milk', 'bye'], 'sent': ['accept', 'TEA', 'MILK']}
# ✓ by hand: hang_up, and one more text that was on its way: {'ended': 'well', 'noted': ['hears tea', 'hears stop', 'bye'], 'sent': ['accept', 'TEA', 'close']}
# ✓ by hand: hear raises: {'ended': 'Spilled', 'noted': ['hears tea', 'hears spill', 'bye']}
# ✓ by hand: another handler raises: {'ended': 'Spilled', 'noted': ['rings', 'hears spill', 'bye']}
# ✓ by hand: bye itself raises: {'ended': 'Spilled', 'noted': ['hears tea', 'bye']}
# ✗ by hand: a stranger is refused: expected {'ended': 'well', 'noted': [], 'sent': ['close']}, but got {'ended': 'well', 'noted': ['bye'], 'sent': ['accept', 'close']}. Look at "disconnect after an exception" in lesson 07.
#     Who closes after the accept has let the client in first. To refuse, send websocket.close instead of websocket.accept.
# CheckFailed: by hand: a stranger is refused

class Conversation(AsyncConsumer):
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
        self.over = False
        await self.send({"type": "websocket.accept"})
        if not await self.admit():
            await self.hang_up()

    async def websocket_disconnect(self, message):
        raise StopConsumer()

    async def dispatch(self, message):
        try:
            await super().dispatch(message)
        except Exception:
            await self.bye()
            raise
