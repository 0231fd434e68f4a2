# ✗ by hand: a stranger is refused
# although a websocket.disconnect comes all the same

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

    async def websocket_receive(self, message):
        if not self.over:
            await self.hear(message["text"])

    async def hang_up(self):
        self.over = True
        await self.send({"type": "websocket.close"})

    async def websocket_disconnect(self, message):
        raise StopConsumer()

    async def dispatch(self, message):
        try:
            await super().dispatch(message)
        except Exception:
            await self.bye()
            raise
