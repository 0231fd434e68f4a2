# ✗ by hand: a class with nothing but hear: expected
# An empty text is a text, too: ask whether it is None

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
