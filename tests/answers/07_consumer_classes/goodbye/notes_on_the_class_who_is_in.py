# ✗ by hand: two conversations at the same time
# and not to the class

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
