# ✓ everybody hears texts of any kind: {'Ann': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}], 'Mallory': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}]}
# ✓ the server announces: [{'announced': 'we close'}]
# ✓ no word of the client's keeps a text from being heard as a text: {'Ann': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'e'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'e'}, {'said': 'bye'}]}
# ✗ what is no object, or has no text, harms nobody: expected {'Ann': [{'said': 'a'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'bye'}]}, but got {'Ann': [{'said': 'bye'}], 'Mallory': ['(closed with 1011)']}. Look at "A client that chooses the type" in lesson 07.
#     The sender was thrown out: JSON may also be a number, a list or a string, and none of them has keys.
#     Besides, a consumer raised TypeError: argument of type 'int' is not …iterable (where, stands below).
# CheckFailed: what is no object, or has no text, harms nobody
# Traceback (most recent call last), server 1, /ws/room/:
#   Cell, line 3, in receive_json
#     if "text" in content:
# TypeError: argument of type 'int' is not …iterable

class Room(OpenRoom):
    async def receive_json(self, content):
        if "text" in content:
            await self.channel_layer.group_send("room", {"type": "say", "text": content["text"]})
