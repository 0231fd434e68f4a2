# ✓ who hears what: Ann and Bob in one room, Cid in another: {'Ann': ['ann: hi', 'bob: hi'], 'Bob': ['ann: hi', 'bob: hi'], 'Cid': ['cid: hi']}
# ✗ what a view sends to the group: expected [['we close'], ['we close']], but got [[], []]. Look at "Who may send: a view" in lesson 05.
#     The group of the room `tea` is called `room.tea`: who sends from elsewhere has to know its name.
# CheckFailed: what a view sends to the group

class Room(AsyncWebsocketConsumer):
    async def connect(self):
        self.group = self.scope["url_route"]["kwargs"]["name"]
        await self.channel_layer.group_add(self.group, self.channel_name)
        await self.accept()

    async def disconnect(self, code):
        await self.channel_layer.group_discard(self.group, self.channel_name)

    async def receive(self, text_data):
        await self.channel_layer.group_send(self.group, {"type": "say", "text": text_data})

    async def say(self, event):
        await self.send(event["text"])
