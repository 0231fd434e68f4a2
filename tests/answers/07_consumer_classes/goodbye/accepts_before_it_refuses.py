# Who closes after the accept has let the client in first.

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
