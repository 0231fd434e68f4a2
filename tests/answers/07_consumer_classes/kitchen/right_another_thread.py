class Kitchen(AsyncConsumer):
    async def websocket_connect(self, message):
        await self.send({"type": "websocket.accept"})

    async def websocket_receive(self, message):
        pot = await sync_to_async(brew, thread_sensitive=False)(message["text"])
        await self.send({"type": "websocket.send", "text": pot})

    async def websocket_disconnect(self, message):
        raise StopConsumer()
