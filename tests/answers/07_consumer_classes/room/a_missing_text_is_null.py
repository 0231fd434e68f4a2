# ✓ everybody hears texts of any kind: {'Ann': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}], 'Mallory': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}]}
# ✓ the server announces: [{'announced': 'we close'}]
# ✓ no word of the client's keeps a text from being heard as a text: {'Ann': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'e'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'e'}, {'said': 'bye'}]}
# ✗ what is no object, or has no text, harms nobody: expected {'Ann': [{'said': 'a'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'bye'}]}, but got {'Ann': [{'said': None}, {'said': 'a'}, {'said': 'bye'}], 'Mallory': [{'said': None}, {'said': 'a'}, {'said': 'bye'}]}. Look at "A client that chooses the type" in lesson 07.
#     What has no text is heard by nobody.
# CheckFailed: what is no object, or has no text, harms nobody

class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, dict):
            await self.channel_layer.group_send("room", {"type": "say", "text": content.get("text")})
