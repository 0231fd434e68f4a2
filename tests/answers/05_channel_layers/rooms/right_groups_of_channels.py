class Room(AsyncWebsocketConsumer):
    async def websocket_connect(self, message):
        self.groups = [f"room.{self.scope['url_route']['kwargs']['name']}"]
        await super().websocket_connect(message)

    async def receive(self, text_data):
        for group in self.groups:
            await self.channel_layer.group_send(group, {"type": "said.here", "text": text_data})

    async def said_here(self, event):
        await self.send(event["text"])

    say = said_here
