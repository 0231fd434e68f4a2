# A useless message is no reason to throw its sender out.

class Room(OpenRoom):
    async def receive_json(self, content):
        if not isinstance(content, dict) or "text" not in content:
            return await self.close(code=4000)
        await self.channel_layer.group_send("room", {"type": "say", "text": content["text"]})
