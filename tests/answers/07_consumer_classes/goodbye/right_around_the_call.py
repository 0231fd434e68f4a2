class Conversation(AsyncConsumer):
    state = "new"

    async def __call__(self, scope, receive, send):
        try:
            await super().__call__(scope, receive, send)
        finally:
            if self.state != "new":
                await self.bye()

    async def admit(self):
        return True

    async def bye(self):
        """For who inherits from this."""

    async def hear(self, text):
        """For who inherits from this."""

    async def say(self, text):
        await self.base_send({"type": "websocket.send", "text": text, "bytes": None})

    async def hang_up(self):
        self.state = "closed"
        await self.base_send({"type": "websocket.close"})
        raise StopConsumer()

    async def websocket_connect(self, message):
        if not await self.admit():
            await self.base_send({"type": "websocket.close", "code": 4003})
            raise StopConsumer()
        self.state = "open"
        await self.base_send({"type": "websocket.accept", "subprotocol": None})

    async def websocket_receive(self, message):
        await self.hear(message["text"])

    async def websocket_disconnect(self, message):
        raise StopConsumer()
