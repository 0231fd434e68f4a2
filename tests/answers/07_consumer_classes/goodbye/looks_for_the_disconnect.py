# ✓ what it inherits of Channels: ['AsyncConsumer']
# ✓ by hand: two texts, and the client leaves: {'ended': 'well', 'noted': ['hears tea', 'hears milk', 'bye'], 'sent': ['accept', 'TEA', 'MILK']}
# ✗ it did not end within 4 s (Cell, line 17, in hang_up: `time.sleep(0.01)`). Look at "disconnect after an exception" in lesson 07.
# CheckFailed: see the line above.

class Conversation(AsyncConsumer):
    admitted = over = gone = False

    async def admit(self):
        return True

    async def bye(self):
        pass

    async def say(self, text):
        await self.send({"type": "websocket.send", "text": text})

    async def hang_up(self):
        self.over = True
        await self.send({"type": "websocket.close"})
        while not self.gone:
            time.sleep(0.01)

    async def websocket_connect(self, message):
        self.admitted = await self.admit()
        await self.send({"type": "websocket.accept" if self.admitted else "websocket.close"})

    async def websocket_receive(self, message):
        if not self.over:
            await self.hear(message["text"])

    async def websocket_disconnect(self, message):
        self.gone = True
        raise StopConsumer()

    async def dispatch(self, message):
        try:
            await super().dispatch(message)
        except Exception:
            if self.admitted:
                self.admitted = False
                await self.bye()
            raise
