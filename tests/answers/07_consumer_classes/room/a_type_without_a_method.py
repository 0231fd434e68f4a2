# the type of what goes to the group is the name of a method of yours.

class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, dict) and "text" in content:
            await self.channel_layer.group_send("room", {"type": "chat.message", "text": content["text"]})
