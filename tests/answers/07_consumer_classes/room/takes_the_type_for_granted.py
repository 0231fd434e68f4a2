# Not every message has a `type`

class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, dict) and "text" in content:
            if content["type"] != "say":
                content["type"] = "say"
            await self.channel_layer.group_send("room", content)
