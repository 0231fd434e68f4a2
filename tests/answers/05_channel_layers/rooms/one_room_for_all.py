# ✗ who hears what: Ann and Bob in one room, Cid in another: expected {'Ann': ['ann: hi', 'bob: hi'], 'Bob': ['ann: hi', 'bob: hi'], 'Cid': ['cid: hi']}, but got {'Ann': ['ann: hi', 'cid: hi', 'bob: hi'], 'Bob': ['ann: hi', 'cid: hi', 'bob: hi'], 'Cid': ['ann: hi', 'cid: hi', 'bob: hi']}. Look at "In memory: two processes, two groups" in lesson 05.
#     The rooms are one: the name of the group has to contain what the path says.
# CheckFailed: who hears what: Ann and Bob in one room, Cid in another

class Room(AsyncWebsocketConsumer):
    async def connect(self):
        self.group = "room"
        await self.channel_layer.group_add(self.group, self.channel_name)
        await self.accept()

    async def disconnect(self, code):
        await self.channel_layer.group_discard(self.group, self.channel_name)

    async def receive(self, text_data):
        await self.channel_layer.group_send(self.group, {"type": "say", "text": text_data})

    async def say(self, event):
        await self.send(event["text"])
