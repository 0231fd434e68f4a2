# ✓ everybody hears texts of any kind: {'Ann': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}], 'Mallory': [{'said': 'hello'}, {'said': 'hello'}, {'said': {'cups': [2, 3]}}, {'said': ''}, {'said': 0}, {'said': None}, {'said': {'text': 'tea', 'type': 'announce'}}, {'said': 'bye'}]}
# ✓ the server announces: [{'announced': 'we close'}]
# ✓ no word of the client's keeps a text from being heard as a text: {'Ann': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'e'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'b'}, {'said': 'c'}, {'said': 'd'}, {'said': 'e'}, {'said': 'bye'}]}
# ✗ what is no object, or has no text, harms nobody: expected {'Ann': [{'said': 'a'}, {'said': 'bye'}], 'Mallory': [{'said': 'a'}, {'said': 'bye'}]}, but got {'Ann': ['(closed with 1011)'], 'Mallory': ['(closed with 1011)']}. Look at "A client that chooses the type" in lesson 07.
#     A message without a text was passed on, and the handler of everybody's consumer raised. Look before you send.
#     Besides, a consumer raised KeyError: 'text' (where, stands below).
# CheckFailed: what is no object, or has no text, harms nobody
# Traceback (most recent call last), server 1, /ws/room/:
#   Cell, line 8, in say
#     await self.send_json({"said": event["text"]})
# KeyError: 'text'
# Traceback (most recent call last), server 1, /ws/room/:
#   Cell, line 8, in say
#     await self.send_json({"said": event["text"]})
# KeyError: 'text'

class Room(OpenRoom):
    async def receive_json(self, content):
        if isinstance(content, dict):
            await self.channel_layer.group_send("room", {**content, "type": "say"})
