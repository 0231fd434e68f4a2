# ✗ texts that are false, null or 0
# null is a value too

class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, dict) and content.get("text") is not None:
            await self.channel_layer.group_send("room", {"type": "say", "text": content["text"]})
