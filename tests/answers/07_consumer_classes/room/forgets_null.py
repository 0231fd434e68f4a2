# ✗ other things without a text
# not everything that is JSON has keys

class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, (str, int, float, list)):
            return
        if "text" in content:
            await self.channel_layer.group_send("room", {"type": "say", "text": content["text"]})
