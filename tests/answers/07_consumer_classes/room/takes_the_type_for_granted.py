# ✓ everybody hears texts of any kind: {'Ann': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}], 'Mallory': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}]}
# ✓ the server announces: [{'announced': 'we close'}]
# ✗ no word of the client's keeps a text from being heard as a text: expected {'Ann': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'e'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'e'}, {'said': 'bye'}]}, but got {'Ann': [{'said': 'a'}, {'said': 'bye'}], 'Mallory': ['(closed with 1011)']}. Look at "A client that chooses the type" in lesson 07.
#     Not every message has a `type`: the clients' type is nothing that you need.
#     Besides, a consumer raised KeyError: 'type' (where, stands below).
# CheckFailed: no word of the client's keeps a text from being heard as a text
# Traceback (most recent call last), server 1, /ws/room/:
#   Cell, line 4, in receive_json
#     if content["type"] != "say":
# KeyError: 'type'

class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, dict) and "text" in content:
            if content["type"] != "say":
                content["type"] = "say"
            await self.channel_layer.group_send("room", content)
