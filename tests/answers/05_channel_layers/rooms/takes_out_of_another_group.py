# ✓ who hears what: Ann and Bob in one room, Cid in another: {'Ann': ['ann: hi', 'bob: hi'], 'Bob': ['ann: hi', 'bob: hi'], 'Cid': ['cid: hi']}
# ✓ what a view sends to the group: [['we close'], ['we close']]
# ✗ members of the group: two, Bob leaves, Ann leaves: expected [2, 1, 0], but got [2, 2, 2]. Look at "What a group is in Redis" in lesson 05.
#     Who leaves has to be taken out of the same group that they were put into, by group_discard in `disconnect`.
# CheckFailed: members of the group: two, Bob leaves, Ann leaves

class Room(AsyncWebsocketConsumer):
    async def connect(self):
        self.group = f"room.{self.scope['url_route']['kwargs']['name']}"
        await self.channel_layer.group_add(self.group, self.channel_name)
        await self.accept()

    async def disconnect(self, code):
        await self.channel_layer.group_discard("room", self.channel_name)

    async def receive(self, text_data):
        await self.channel_layer.group_send(self.group, {"type": "say", "text": text_data})

    async def say(self, event):
        await self.send(event["text"])
