# ✗ what is no object, or has no text, harms nobody
# A message without a text was passed on, and the handler of everybody's consumer raised.

class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, dict):
            await self.channel_layer.group_send("room", {**content, "type": "say"})
