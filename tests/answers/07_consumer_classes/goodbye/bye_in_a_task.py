# ✓ what it inherits of Channels: ['AsyncConsumer']
# ✓ by hand: two texts, and the client leaves: {'ended': 'well', 'noted': ['hears tea', 'hears milk', 'bye'], 'sent': ['accept', 'TEA', 'MILK']}
# ✓ by hand: hang_up, and one more text that was on its way: {'ended': 'well', 'noted': ['hears tea', 'hears stop', 'bye'], 'sent': ['accept', 'TEA', 'close']}
# ✓ by hand: hear raises: {'ended': 'Spilled', 'noted': ['hears tea', 'hears spill', 'bye'], 'sent': ['accept', 'TEA']}
# ✓ by hand: a stranger is refused: {'ended': 'well', 'noted': [], 'sent': ['close']}
# ✓ on the server: the client leaves: {'ended': 'the client left', 'heard': ['TEA', 'MILK'], 'noted': ['hears tea', 'hears milk', 'bye']}
# ✓ on the server: hang_up: {'ended': 1000, 'heard': ['TEA'], 'noted': ['hears tea', 'hears stop', 'bye']}
# ✓ on the server: a stranger: {'ended': 403, 'heard': [], 'noted': []}
# ✓ by hand: a class with nothing but hear: {'ended': 'well', 'noted': [], 'sent': ['accept', 'jam', '', 'tea']}
# ✓ by hand: another handler raises: {'ended': 'Spilled', 'noted': ['rings', 'hears spill', 'bye']}
# ✓ by hand: another handler hangs up: {'ended': 'well', 'noted': ['rings', 'hears stop', 'bye'], 'sent': ['accept', 'close']}
# ✗ by hand: bye raises when the client leaves: expected {'byes': 1, 'ended': 'Spilled'}, but got {'byes': 1, 'ended': 'well'}. Look at "disconnect after an exception" in lesson 07.
#     What bye raises must come out, too.
# CheckFailed: by hand: bye raises when the client leaves

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
