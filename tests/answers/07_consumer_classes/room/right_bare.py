class Room(AsyncConsumer):
    async def websocket_connect(self, message):
        await self.send({"type": "websocket.accept"})
        await self.channel_layer.group_add("room", self.channel_name)

    async def websocket_receive(self, message):
        try:
            text = json.loads(message["text"])["text"]
        except Exception:
            return await self.send({"type": "websocket.send", "text": "what?"})
        await self.channel_layer.group_send("room", {"type": "heard", "text": json.dumps({"said": text})})

    async def heard(self, event):
        await self.send({"type": "websocket.send", "text": event["text"]})

    async def announce(self, event):
        await self.heard({"text": json.dumps({"announced": event["text"]})})

    async def websocket_disconnect(self, message):
        await self.channel_layer.group_discard("room", self.channel_name)
        raise StopConsumer()
