# ✗ types that are an object or a list: expected
# A `type` may be any JSON value, also an object or a list

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
