class Room(AsyncWebsocketConsumer):
    @property
    def room(self):
        return "room." + self.scope["url_route"]["kwargs"]["name"]

    async def connect(self):
        await self.accept()
        await self.channel_layer.group_add(self.room, self.channel_name)

    async def receive(self, text_data=None, bytes_data=None):
        await get_channel_layer().group_send(self.room, dict(type="say", text=text_data))

    async def say(self, event):
        await self.send(text_data=event["text"])

    async def disconnect(self, code):
        await self.channel_layer.group_discard(self.room, self.channel_name)
