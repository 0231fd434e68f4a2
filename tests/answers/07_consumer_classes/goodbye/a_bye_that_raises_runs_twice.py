# The goodbye raised, and for that exception it was said once more.

class Conversation(AsyncConsumer):
    admitted = over = False

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
        self.admitted = await self.admit()
        await self.send({"type": "websocket.accept" if self.admitted else "websocket.close"})

    async def websocket_disconnect(self, message):
        if self.admitted:
            await self.bye()
        raise StopConsumer()

    async def dispatch(self, message):
        try:
            await super().dispatch(message)
        except StopConsumer:
            raise
        except Exception:
            if self.admitted:
                await self.bye()
            raise
