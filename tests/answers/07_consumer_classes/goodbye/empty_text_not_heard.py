# ✓ what it inherits of Channels: ['AsyncConsumer']
# ✓ by hand: two texts, and the client leaves: {'ended': 'well', 'noted': ['hears tea', 'hears milk', 'bye'], 'sent': ['accept', 'TEA', 'MILK']}
# ✓ by hand: hang_up, and one more text that was on its way: {'ended': 'well', 'noted': ['hears tea', 'hears stop', 'bye'], 'sent': ['accept', 'TEA', 'close']}
# ✓ by hand: hear raises: {'ended': 'Spilled', 'noted': ['hears tea', 'hears spill', 'bye']}
# ✓ by hand: another handler raises: {'ended': 'Spilled', 'noted': ['rings', 'hears spill', 'bye']}
# ✓ by hand: bye itself raises: {'ended': 'Spilled', 'noted': ['hears tea', 'bye']}
# ✓ by hand: a stranger is refused: {'ended': 'well', 'noted': [], 'sent': ['close']}
# ✓ by hand: admit raises: {'ended': 'Spilled', 'noted': []}
# ✗ by hand: a class with nothing but hear: expected {'ended': 'well', 'noted': [], 'sent': ['accept', 'jam', '', 'tea']}, but got {'ended': 'well', 'noted': [], 'sent': ['accept', 'jam', 'tea']}. Look at "disconnect after an exception" in lesson 07.
#     An empty text is a text, too: ask whether it is None, and not whether it is true.
# CheckFailed: by hand: a class with nothing but hear

class Conversation(AsyncConsumer):
    let_in = over = False

    async def admit(self):
        return True

    async def bye(self):
        pass

    async def __call__(self, scope, receive, send):
        try:
            await super().__call__(scope, receive, send)
        finally:
            if self.let_in:
                await self.bye()

    async def dispatch(self, message):
        if self.over:
            raise StopConsumer()
        await super().dispatch(message)

    async def websocket_connect(self, message):
        self.let_in = bool(await self.admit())
        await self.send({"type": "websocket.accept" if self.let_in else "websocket.close"})

    async def websocket_receive(self, message):
        if self.let_in and (text := message.get("text")):
            await self.hear(text)

    async def websocket_disconnect(self, message):
        raise StopConsumer()

    async def say(self, text):
        await self.send({"type": "websocket.send", "text": text})

    async def hang_up(self):
        self.over = True
        await self.send({"type": "websocket.close", "code": 1000})
