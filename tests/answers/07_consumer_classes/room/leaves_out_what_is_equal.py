# ✓ everybody hears texts of any kind: {'Ann': [{'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}], 'Mallory': [{'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}]}
# ✓ the server announces: [{'announced': 'we close'}]
# ✓ no word of the client's keeps a text from being heard as a text: {'Ann': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'bye'}]}
# ✓ what is no object, or has no text, harms nobody: {'Ann': [{'said': 'a'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'bye'}]}
# ✗ texts that are false, null or 0: expected {'Ann': [{'said': None}, {'said': False}, {'said': 0}, {'said': []}, {'said': {}}, {'said': 'bye'}], 'Mallory': [{'said': None}, {'said': False}, {'said': 0}, {'said': []}, {'said': {}}, {'said': 'bye'}]}, but got {'Ann': [{'said': None}, {'said': False}, {'said': []}, {'said': {}}, {'said': 'bye'}], 'Mallory': [{'said': None}, {'said': False}, {'said': []}, {'said': {}}, {'said': 'bye'}]}. Look at "A client that chooses the type" in lesson 07.
#     Each text is heard, whatever its value, and whatever came before it.
# CheckFailed: texts that are false, null or 0

class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, dict) and "text" in content:
            if content["text"] == getattr(self, "last", object()): return
            self.last = content["text"]
            await self.channel_layer.group_send("room", {"type": "say", "text": content["text"]})
