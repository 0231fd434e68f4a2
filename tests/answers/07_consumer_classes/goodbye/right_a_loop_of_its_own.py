from channels.consumer import get_handler_name


class HungUp(Exception):
    pass


class Conversation(AsyncConsumer):
    async def admit(self):
        return True

    async def bye(self):
        return

    async def hear(self, text):
        return

    async def __call__(self, scope, receive, send):
        self.scope, self.base_send = scope, send
        message = await receive()
        assert message["type"] == "websocket.connect"
        if not await self.admit():
            return await send({"type": "websocket.close"})
        await send({"type": "websocket.accept"})
        try:
            while (message := await receive())["type"] != "websocket.disconnect":
                if message["type"] == "websocket.receive":
                    await self.hear(message["text"])
                else:
                    await getattr(self, get_handler_name(message))(message)
        except HungUp:
            pass
        finally:
            await self.bye()

    async def say(self, text):
        await self.base_send({"type": "websocket.send", "text": text})

    async def hang_up(self):
        await self.base_send({"type": "websocket.close", "code": 1000})
        raise HungUp
