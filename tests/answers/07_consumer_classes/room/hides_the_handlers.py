# ✓ everybody hears texts of any kind: {'Ann': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}], 'Mallory': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}]}
# ✗ the server announces: expected [{'announced': 'we close'}], but got []. Look at "A client that chooses the type" in lesson 07.
#     The server still sends the type `announce` to the group `room`: its handler must be there.
# CheckFailed: the server announces

class Room(OpenRoom):
    async def dispatch(self, message):
        if message["type"] in ("say", "websocket.connect", "websocket.receive", "websocket.disconnect"):
            await super().dispatch(message)

    async def receive_json(self, content):
        if isinstance(content, dict) and "text" in content:
            await self.channel_layer.group_send("room", {**content, "type": "say"})
