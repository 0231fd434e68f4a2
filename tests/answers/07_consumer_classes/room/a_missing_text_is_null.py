# What has no text is heard by nobody.

class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, dict):
            await self.channel_layer.group_send("room", {"type": "say", "text": content.get("text")})
