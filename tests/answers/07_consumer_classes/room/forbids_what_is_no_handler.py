# `websocket_disconnect` was called for everybody

class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, dict) and "text" in content:
            kind = str(content.get("type", "say")).replace(".", "_")
            if kind == "announce" or not hasattr(self, kind):
                kind = "say"
            await self.channel_layer.group_send("room", {**content, "type": kind})
