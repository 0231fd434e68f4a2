class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, dict):
            await self.channel_layer.group_send("room", {**content, "type": "say"})
