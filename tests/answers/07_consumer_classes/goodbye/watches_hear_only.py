# ✓ what it inherits of Channels: ['AsyncConsumer']
# ✓ by hand: two texts, and the client leaves: {'ended': 'well', 'noted': ['hears tea', 'hears milk', 'bye'], 'sent': ['accept', 'TEA', 'MILK']}
# ✓ by hand: hang_up, and one more text that was on its way: {'ended': 'well', 'noted': ['hears tea', 'hears stop', 'bye'], 'sent': ['accept', 'TEA', 'close']}
# ✓ by hand: hear raises: {'ended': 'Spilled', 'noted': ['hears tea', 'hears spill', 'bye']}
# ✗ by hand: another handler raises: expected {'ended': 'Spilled', 'noted': ['rings', 'hears spill', 'bye']}, but got {'ended': 'Spilled', 'noted': ['rings', 'hears spill']}. Look at "disconnect after an exception" in lesson 07.
#     The exception ended the consumer, so the disconnect never came to it, and with it no goodbye. All messages pass dispatch.
# CheckFailed: by hand: another handler raises

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
                await self.bye()
                raise

    async def websocket_disconnect(self, message):
        if message["code"] != 1006 and b"stranger" not in self.scope["query_string"]:
            await self.bye()
        raise StopConsumer()
