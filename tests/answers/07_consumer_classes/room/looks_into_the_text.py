# What stands inside the text is the client's own

class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, dict) and "text" in content:
            text = content["text"]
            if isinstance(text, dict) and "type" in text:
                return await self.send_json({"error": "no types, please"})
            await self.channel_layer.group_send("room", {"type": "say", "text": text})
