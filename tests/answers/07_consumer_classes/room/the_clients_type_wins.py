# {'announced': 'a'}
# In a dictionary the last key wins

class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, dict) and "text" in content:
            await self.channel_layer.group_send("room", {"type": "say", **content})
