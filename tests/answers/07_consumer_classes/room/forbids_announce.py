# The client's `type` has chosen a handler that is not there

class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, dict) and "text" in content:
            if content.get("type", "announce") == "announce":
                content["type"] = "say"
            await self.channel_layer.group_send("room", content)
