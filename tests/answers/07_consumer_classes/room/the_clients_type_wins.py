# ✓ everybody hears texts of any kind: {'Ann': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}], 'Mallory': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}]}
# ✓ the server announces: [{'announced': 'we close'}]
# ✗ no word of the client's keeps a text from being heard as a text: expected {'Ann': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'e'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'e'}, {'said': 'bye'}]}, but got {'Ann': [{'announced': 'a'}, {'said': 'b'}, '(closed with 1011)'], 'Mallory': [{'announced': 'a'}, {'said': 'b'}, '(closed with 1011)']}. Look at "A client that chooses the type" in lesson 07.
#     Mallory announces: her `type` has chosen the handler. In a dictionary the last key wins, so {"type": "say", **content} has the client's type.
#     Besides, a consumer raised ValueError: No handler for message type chat.message (where, stands below).
# CheckFailed: no word of the client's keeps a text from being heard as a text
# server 1, /ws/room/, outside your code: ValueError: No handler for message type chat.message
# server 1, /ws/room/, outside your code: ValueError: No handler for message type chat.message

class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, dict) and "text" in content:
            await self.channel_layer.group_send("room", {"type": "say", **content})
