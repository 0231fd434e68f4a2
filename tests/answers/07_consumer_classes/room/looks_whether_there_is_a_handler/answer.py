class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, dict) and "text" in content:
            if not hasattr(self, str(content.get("type")).replace(".", "_")):
                content["type"] = "say"
            await self.channel_layer.group_send("room", content)
