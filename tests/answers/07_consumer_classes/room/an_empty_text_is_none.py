# ✗ everybody hears texts of any kind: expected {'Ann': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}], 'Mallory': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}]}, but got {'Ann': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}], 'Mallory': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}]}. Look at "A client that chooses the type" in lesson 07.
#     An empty text is a text, and so is 0: ask whether the key is there, not whether its value is true.
# CheckFailed: everybody hears texts of any kind

class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, dict) and content.get("text"):
            await self.channel_layer.group_send("room", {"type": "say", "text": content["text"]})
