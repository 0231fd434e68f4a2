# Everybody hears each text once.

class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, dict) and "text" in content:
            await self.send_json({"said": content["text"]})
            await self.channel_layer.group_send("room", {"type": "say", "text": content["text"]})
