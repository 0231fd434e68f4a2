# ✓ what it inherits of Channels: ['AsyncConsumer']
# ✓ by hand: two texts, and the client leaves: {'ended': 'well', 'noted': ['hears tea', 'hears milk', 'bye'], 'sent': ['accept', 'TEA', 'MILK']}
# ✓ by hand: hang_up, and one more text that was on its way: {'ended': 'well', 'noted': ['hears tea', 'hears stop', 'bye'], 'sent': ['accept', 'TEA', 'close']}
# ✓ by hand: hear raises: {'ended': 'Spilled', 'noted': ['hears tea', 'hears spill', 'bye']}
# ✓ by hand: another handler raises: {'ended': 'Spilled', 'noted': ['rings', 'hears spill', 'bye']}
# ✓ by hand: bye itself raises: {'ended': 'Spilled', 'noted': ['hears tea', 'bye']}
# ✓ by hand: a stranger is refused: {'ended': 'well', 'noted': [], 'sent': ['close']}
# ✓ by hand: admit raises: {'ended': 'Spilled', 'noted': []}
# ✓ by hand: a class with nothing but hear: {'ended': 'well', 'noted': [], 'sent': ['accept', 'jam', '', 'tea']}
# ✗ by hand: two conversations at the same time, and the goodbyes of both: expected 2, but got 1. Look at "disconnect after an exception" in lesson 07.
#     What one notes down is no matter of the others: it belongs to self, and not to the class.
# CheckFailed: by hand: two conversations at the same time, and the goodbyes of both

class Conversation(AsyncConsumer):
    let_in = False
    hung = False
    async def admit(self): return True
    async def hear(self, text): raise NotImplementedError
    async def bye(self): pass
    async def say(self, text):
        await self.send({"type": "websocket.send", "text": text})
    async def hang_up(self):
        if not self.hung:
            self.hung = True
            await self.send({"type": "websocket.close", "code": 1000})
    async def goodbye(self):
        if self.let_in:
            type(self).let_in = False
            await self.bye()
    async def __call__(self, scope, receive, send):
        try:
            await super().__call__(scope, receive, send)
        finally:
            await self.goodbye()
    async def websocket_connect(self, m):
        if await self.admit():
            type(self).let_in = True
            await self.send({"type": "websocket.accept"})
        else:
            await self.send({"type": "websocket.close"})
    async def websocket_receive(self, m):
        if not self.hung: await self.hear(m["text"])
    async def websocket_disconnect(self, m):
        raise StopConsumer
