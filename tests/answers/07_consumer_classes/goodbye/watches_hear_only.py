# ✗ by hand: another handler raises
# not only what hear raises

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
