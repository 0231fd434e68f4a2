class Room(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("room", self.channel_name)
        await self.accept()

    async def disconnect(self, code):
        await self.channel_layer.group_discard("room", self.channel_name)

    async def receive(self, text_data):
        content = json.loads(text_data)
        try:
            said = json.dumps({"said": content["text"]})
        except (TypeError, KeyError):
            return await self.send('{"error": "say something, please"}')
        await self.channel_layer.group_send("room", {"type": "pass_on", "words": said})

    async def announce(self, event):
        await self.pass_on({"words": json.dumps({"announced": event["text"]})})

    async def pass_on(self, event):
        await self.send(event["words"])
