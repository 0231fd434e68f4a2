# ✗ everybody hears texts of any kind: expected {'Ann': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}], 'Mallory': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}]}, but got {'Ann': [{'said': 'hello'}, {'said': 'hello'}, {'said': ''}, {'said': 'bye'}], 'Mallory': [{'said': 'hello'}, {'said': 'hello'}, {'said': ''}, {'said': 'bye'}]}. Look at "A client that chooses the type" in lesson 07.
#     A text may be any JSON value, not only a string.
# CheckFailed: everybody hears texts of any kind

class Room(OpenRoom):
    async def receive_json(self, content):
        text = content.get("text") if isinstance(content, dict) else None
        if not isinstance(text, str):
            return await self.send_json({"error": "say something, please"})
        await self.channel_layer.group_send("room", {"type": self.say.__name__, "text": text})
