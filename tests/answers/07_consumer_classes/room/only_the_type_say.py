# You judge a message by its `type`

class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, dict) and content.get("type") == "say" and "text" in content:
            await self.channel_layer.group_send("room", content)
