class Conversation(AsyncConsumer):
    def __init__(self):
        self.to_be_said = False

    async def admit(self):
        return True

    async def bye(self):
        return None

    async def say(self, text):
        await self.send({"type": "websocket.send", "text": text})

    async def hang_up(self):
        await self.send({"type": "websocket.close", "code": 1000})
        await self.say_bye()

    async def say_bye(self):
        if self.to_be_said:
            self.to_be_said = False
            await self.bye()

    async def websocket_connect(self, message):
        if await self.admit():
            await self.send({"type": "websocket.accept"})
            self.to_be_said = True
        else:
            await self.send({"type": "websocket.close"})

    async def websocket_receive(self, message):
        if self.to_be_said:
            await self.hear(message["text"])

    async def websocket_disconnect(self, message):
        await self.say_bye()
        raise StopConsumer

    async def dispatch(self, message):
        try:
            await super().dispatch(message)
        except BaseException:
            await self.say_bye()
            raise
