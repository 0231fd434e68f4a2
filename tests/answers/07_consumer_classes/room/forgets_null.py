# ✓ everybody hears texts of any kind: {'Ann': [{'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}], 'Mallory': [{'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}]}
# ✓ the server announces: [{'announced': 'we close'}]
# ✓ no word of the client's keeps a text from being heard as a text: {'Ann': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'bye'}]}
# ✓ what is no object, or has no text, harms nobody: {'Ann': [{'said': 'a'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'bye'}]}
# ✓ texts that are false, null or 0: {'Ann': [{'said': None}, {'said': False}, {'said': 0}, {'said': []}, {'said': {}}, {'said': 'bye'}], 'Mallory': [{'said': None}, {'said': False}, {'said': 0}, {'said': []}, {'said': {}}, {'said': 'bye'}]}
# ✗ other things without a text: expected {'Ann': [{'said': 'a'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'bye'}]}, but got {'Ann': [{'said': 'bye'}], 'Mallory': ['(closed with 1011)']}. Look at "A client that chooses the type" in lesson 07.
#     Somebody was thrown out: not everything that is JSON has keys, and not every object has a text.
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
