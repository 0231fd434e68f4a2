# A text may be any JSON value, not only a string.

class Room(OpenRoom):
    async def receive_json(self, content):
        text = content.get("text") if isinstance(content, dict) else None
        if not isinstance(text, str):
            return await self.send_json({"error": "say something, please"})
        await self.channel_layer.group_send("room", {"type": self.say.__name__, "text": text})
