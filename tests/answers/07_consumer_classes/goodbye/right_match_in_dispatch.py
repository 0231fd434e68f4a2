class Conversation(AsyncConsumer):
    refused, inside, said = False, False, False
    silent = False

    async def admit(self):
        return True

    async def bye(self):
        """Say none."""

    async def _goodbye(self):
        if self.inside and not self.said:
            self.said = True
            await self.bye()

    async def dispatch(self, message):
        try:
            match message:
                case {"type": "websocket.connect"}:
                    if await self.admit():
                        await self.send({"type": "websocket.accept"})
                        self.inside = True
                    else:
                        self.silent = True
                        await self.send({"type": "websocket.close"})
                case {"type": "websocket.disconnect"}:
                    raise StopConsumer()
                case _ if self.silent:
                    pass
                case {"type": "websocket.receive", "text": str(text)}:
                    await self.hear(text)
                case {"type": "websocket.receive"}:
                    print("bytes are not heard")
                case _:
                    await super().dispatch(message)
        except BaseException:
            await self._goodbye()
            raise

    async def say(self, text):
        await self.send({"type": "websocket.send", "text": text})

    async def hang_up(self):
        if not self.silent:
            self.silent = True
            await self.send({"type": "websocket.close", "code": 1000})
