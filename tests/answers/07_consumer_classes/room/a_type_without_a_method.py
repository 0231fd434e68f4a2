# ✗ everybody hears texts of any kind: expected {'Ann': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}], 'Mallory': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}]}, but got {'Ann': ['(closed with 1011)'], 'Mallory': ['(closed with 1011)']}. Look at "A client that chooses the type" in lesson 07.
#     Everybody was thrown out: the type of what goes to the group is the name of a method of yours.
#     Besides, a consumer raised ValueError: No handler for message type chat.message (where, stands below).
# CheckFailed: everybody hears texts of any kind
# server 1, /ws/room/, outside your code: ValueError: No handler for message type chat.message
# server 1, /ws/room/, outside your code: ValueError: No handler for message type chat.message

class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, dict) and "text" in content:
            await self.channel_layer.group_send("room", {"type": "chat.message", "text": content["text"]})
