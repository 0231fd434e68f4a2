# An empty text is a text, and so is 0

class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, dict) and content.get("text"):
            await self.channel_layer.group_send("room", {"type": "say", "text": content["text"]})
