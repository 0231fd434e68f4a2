# ✓ everybody hears texts of any kind: {'Ann': [{'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}], 'Mallory': [{'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}]}
# ✓ the server announces: [{'announced': 'we close'}]
# ✓ no word of the client's keeps a text from being heard as a text: {'Ann': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'bye'}]}
# ✓ what is no object, or has no text, harms nobody: {'Ann': [{'said': 'a'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'bye'}]}
# ✓ texts that are false, null or 0: {'Ann': [{'said': None}, {'said': False}, {'said': 0}, {'said': []}, {'said': {}}, {'said': 'bye'}], 'Mallory': [{'said': None}, {'said': False}, {'said': 0}, {'said': []}, {'said': {}}, {'said': 'bye'}]}
# ✓ other things without a text: {'Ann': [{'said': 'a'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'bye'}]}
# ✓ client's types that called something: []
# ✗ types that are an object or a list: expected {'Ann': [{'said': 'a'}, {'said': 'b'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'b'}, {'said': 'bye'}]}, but got {'Ann': [{'said': 'bye'}], 'Mallory': ['(closed with 1011)']}. Look at "A client that chooses the type" in lesson 07.
#     A `type` may be any JSON value, also an object or a list, and these are no keys of a dict. Do not look at the clients' type at all.
#     Besides, a consumer raised TypeError: …unhashable type: 'dict'… (where, stands below).
# CheckFailed: types that are an object or a list
# Traceback (most recent call last), server 1, /ws/room/:
#   Cell, line 12, in receive_json
#     self.seen[content.get("type", "say")] += 1
# TypeError: …unhashable type: 'dict'…

from collections import Counter


class Room(OpenRoom):
    async def connect(self):
        self.seen = Counter()
        await self.accept()

    async def receive_json(self, content):
        if not isinstance(content, dict) or "text" not in content:
            return
        self.seen[content.get("type", "say")] += 1
        await self.channel_layer.group_send("room", {"type": "say", "text": content["text"]})
