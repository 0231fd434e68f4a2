# Nobody hears it: it goes to the group `room`

class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, dict) and "text" in content:
            await self.channel_layer.group_send("rooms", {"type": "say", "text": content["text"]})
