# ✓ everybody hears texts of any kind: {'Ann': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}], 'Mallory': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}]}
# ✓ the server announces: [{'announced': 'we close'}]
# ✗ no word of the client's keeps a text from being heard as a text: expected {'Ann': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'e'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'e'}, {'said': 'bye'}]}, but got {'Ann': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}], 'Mallory': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}]}. Look at "A client that chooses the type" in lesson 07.
#     `websocket_disconnect` was called for everybody: the client's `type` has chosen the handler. The lines are open, and nobody is listening.
# CheckFailed: no word of the client's keeps a text from being heard as a text

class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, dict) and "text" in content:
            kind = str(content.get("type", "say")).replace(".", "_")
            if kind == "announce" or not hasattr(self, kind):
                kind = "say"
            await self.channel_layer.group_send("room", {**content, "type": kind})
