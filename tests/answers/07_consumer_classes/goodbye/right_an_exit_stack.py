class Conversation(AsyncConsumer):
    async def __call__(self, scope, receive, send):
        async with contextlib.AsyncExitStack() as self.at_the_end:
            await super().__call__(scope, receive, send)

    async def admit(self):
        return True

    async def bye(self):
        ...

    async def say(self, text):
        await self.send(dict(type="websocket.send", text=text))

    async def hang_up(self):
        await self.send(dict(type="websocket.close", code=1000, reason="enough"))
        raise StopConsumer

    async def websocket_connect(self, message):
        if not await self.admit():
            await self.send(dict(type="websocket.close"))
            raise StopConsumer
        self.at_the_end.push_async_callback(self.bye)
        await self.send(dict(type="websocket.accept"))

    async def websocket_receive(self, message):
        await self.hear(message.get("text") or "")

    async def websocket_disconnect(self, message):
        raise StopConsumer
