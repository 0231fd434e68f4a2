# ✓ everybody hears texts of any kind: {'Ann': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}], 'Mallory': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}]}
# ✓ the server announces: [{'announced': 'we close'}]
# ✗ no word of the client's keeps a text from being heard as a text: expected {'Ann': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'e'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'e'}, {'said': 'bye'}]}, but got {'Ann': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, '(closed with 1011)']}. Look at "A client that chooses the type" in lesson 07.
#     A `type` may be any JSON value, also an object or a list, and these are no keys of a dict. Do not look at the clients' type at all.
#     Besides, a consumer raised TypeError: …unhashable type: 'list'… (where, stands below).
# CheckFailed: no word of the client's keeps a text from being heard as a text
# Traceback (most recent call last), server 1, /ws/room/:
#   Cell, line 12, in receive_json
#     self.seen[content.get("type", "say")] += 1
# TypeError: …unhashable type: 'list'…

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
