# ✓ everybody hears texts of any kind: {'Ann': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}], 'Mallory': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}]}
# ✓ the server announces: [{'announced': 'we close'}]
# ✗ no word of the client's keeps a text from being heard as a text: expected {'Ann': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'e'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'e'}, {'said': 'bye'}]}, but got {'Ann': [{'said': 'a'}, {'said': 'b'}, '(closed with 1011)'], 'Mallory': [{'said': 'a'}, {'said': 'b'}, '(closed with 1011)']}. Look at "A client that chooses the type" in lesson 07.
#     The client's `type` has chosen a handler that is not there, and everybody was thrown out.
#     Besides, a consumer raised ValueError: No handler for message type chat.message (where, stands below).
# CheckFailed: no word of the client's keeps a text from being heard as a text
# server 1, /ws/room/, outside your code: ValueError: No handler for message type chat.message
# server 1, /ws/room/, outside your code: ValueError: No handler for message type chat.message

class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, dict) and "text" in content:
            if content.get("type", "announce") == "announce":
                content["type"] = "say"
            await self.channel_layer.group_send("room", content)
