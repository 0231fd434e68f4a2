# ✗ what is no object, or has no text, harms nobody
# Besides, server 1 died (exit status 1).

class Room(OpenRoom):
    async def receive_json(self, content):
        if not isinstance(content, dict) or "text" not in content:
            os._exit(1)
        await self.channel_layer.group_send("room", {"type": "say", "text": content["text"]})
