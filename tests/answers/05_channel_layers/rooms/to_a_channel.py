# ✗ who hears what: Ann and Bob in one room, Cid in another: expected {'Ann': ['ann: hi', 'bob: hi'], 'Bob': ['ann: hi', 'bob: hi'], 'Cid': ['cid: hi']}, but got {'Ann': [], 'Bob': [], 'Cid': []}. Look at "In memory: two processes, two groups" in lesson 05.
#     Nobody hears anything: what goes to a group comes to the method that its type names, and that one sends.
# CheckFailed: who hears what: Ann and Bob in one room, Cid in another

class Room(AsyncWebsocketConsumer):
    async def connect(self):
        self.group = f"room.{self.scope['url_route']['kwargs']['name']}"
        await self.channel_layer.group_add(self.group, self.channel_name)
        await self.accept()

    async def disconnect(self, code):
        await self.channel_layer.group_discard(self.group, self.channel_name)

    async def receive(self, text_data):
        await self.channel_layer.send(self.group, {"type": "say", "text": text_data})

    async def say(self, event):
        await self.send(event["text"])
