class Room(OpenRoom):
    async def receive_json(self, content):
        if not isinstance(content, dict) or "text" not in content:
            return
        if content.get("type") in ("announce", "websocket.disconnect", "close"):
            return await self.send_json({"error": "no"})
        await self.channel_layer.group_send("room", {"type": "say", "text": content["text"]})
