# ✗ everybody hears texts of any kind: expected {'Ann': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}], 'Mallory': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}]}, but got {'Ann': [], 'Mallory': []}. Look at "A client that chooses the type" in lesson 07.
#     Nobody hears it: it goes to the group `room`, and the handler of its type sends {"said": …}.
# CheckFailed: everybody hears texts of any kind

class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, dict) and "text" in content:
            await self.channel_layer.group_send("rooms", {"type": "say", "text": content["text"]})
