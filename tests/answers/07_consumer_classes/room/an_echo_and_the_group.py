# ✗ everybody hears texts of any kind: expected {'Ann': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}], 'Mallory': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}]}, but got {'Ann': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}], 'Mallory': […]}. Look at "A client that chooses the type" in lesson 07.
#     Everybody hears each text once.
# CheckFailed: everybody hears texts of any kind

class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, dict) and "text" in content:
            await self.send_json({"said": content["text"]})
            await self.channel_layer.group_send("room", {"type": "say", "text": content["text"]})
