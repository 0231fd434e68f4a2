# ✓ everybody hears texts of any kind: {'Ann': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}], 'Mallory': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}]}
# ✓ the server announces: [{'announced': 'we close'}]
# ✓ no word of the client's keeps a text from being heard as a text: {'Ann': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'e'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'e'}, {'said': 'bye'}]}
# ✓ what is no object, or has no text, harms nobody: {'Ann': [{'said': 'a'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'bye'}]}
# ✓ texts that are false: {'Ann': [{'said': False}, {'said': []}, {'said': {}}, {'said': 0.0}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}], 'Mallory': [{'said': False}, {'said': []}, {'said': {}}, {'said': 0.0}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}]}
# ✗ other things without a text: expected {'Ann': [{'said': 'a'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'bye'}]}, but got {'Ann': [{'said': 'bye'}], 'Mallory': ['(closed with 1011)']}. Look at "A client that chooses the type" in lesson 07.
#     The sender was thrown out: JSON may also be a number, a list or a string, and none of them has keys.
#     Besides, a consumer raised TypeError: argument of type 'NoneType' is not …iterable (where, stands below).
# CheckFailed: other things without a text
# Traceback (most recent call last), server 1, /ws/room/:
#   Cell, line 5, in receive_json
#     if "text" in content:
# TypeError: argument of type 'NoneType' is not …iterable

class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, (str, int, float, list)):
            return
        if "text" in content:
            await self.channel_layer.group_send("room", {"type": "say", "text": content["text"]})
