# ✗ the server announces
# its handler must be there

class Room(OpenRoom):
    async def dispatch(self, message):
        if message["type"] in ("say", "websocket.connect", "websocket.receive", "websocket.disconnect"):
            await super().dispatch(message)

    async def receive_json(self, content):
        if isinstance(content, dict) and "text" in content:
            await self.channel_layer.group_send("room", {**content, "type": "say"})
