# The sender was thrown out: JSON may also be a number

class Room(OpenRoom):
    async def receive_json(self, content):
        if "text" in content:
            await self.channel_layer.group_send("room", {"type": "say", "text": content["text"]})
