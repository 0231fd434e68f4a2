# ✓ everybody hears texts of any kind: {'Ann': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}], 'Mallory': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}]}
# ✓ the server announces: [{'announced': 'we close'}]
# ✓ no word of the client's keeps a text from being heard as a text: {'Ann': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'e'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'e'}, {'said': 'bye'}]}
# ✗ what is no object, or has no text, harms nobody: expected {'Ann': [{'said': 'a'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'bye'}]}, but got {'Ann': […], 'Mallory': ['(closed with 4000)']}. Look at "A client that chooses the type" in lesson 07.
#     A useless message is no reason to throw its sender out.
# CheckFailed: what is no object, or has no text, harms nobody
# or
# ✓ everybody hears texts of any kind: {'Ann': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}], 'Mallory': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}]}
# ✓ the server announces: [{'announced': 'we close'}]
# ✓ no word of the client's keeps a text from being heard as a text: {'Ann': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'e'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'e'}, {'said': 'bye'}]}
# ✗ what is no object, or has no text, harms nobody: expected {'Ann': [{'said': 'a'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'bye'}]}, but got {'Ann': […], 'Mallory': ['(closed with 4000)']}. Look at "A client that chooses the type" in lesson 07.
#     A useless message is no reason to throw its sender out.
#     Besides, a consumer raised autobahn.exception.Disconnected: Attempt to send on a closed protocol (where, stands below).
# CheckFailed: what is no object, or has no text, harms nobody
# Traceback (most recent call last), server 1, /ws/room/:
#   Cell, line 8, in say
#     await self.send_json({"said": event["text"]})
# autobahn.exception.Disconnected: Attempt to send on a closed protocol

class Room(OpenRoom):
    async def receive_json(self, content):
        if not isinstance(content, dict) or "text" not in content:
            return await self.close(code=4000)
        await self.channel_layer.group_send("room", {"type": "say", "text": content["text"]})
