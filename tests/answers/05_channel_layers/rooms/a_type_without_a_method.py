# ✗ who hears what: Ann and Bob in one room, Cid in another: expected {'Ann': ['ann: hi', 'bob: hi'], 'Bob': ['ann: hi', 'bob: hi'], 'Cid': ['cid: hi']}, but got {'Ann': ['(closed with 1011)'], 'Bob': ['(closed with 1011)'], 'Cid': ['(closed with 1011)']}. Look at "In memory: two processes, two groups" in lesson 05.
#     A message whose type is the name of no method, or a method that raised, closes the client with 1011.
#     Besides, a consumer raised ValueError: No handler for message type room.message (where, stands below).
# CheckFailed: who hears what: Ann and Bob in one room, Cid in another
# server …, /ws/rooms/…/, outside your code: ValueError: No handler for message type room.message
# server …, /ws/rooms/…/, outside your code: ValueError: No handler for message type room.message
# server …, /ws/rooms/…/, outside your code: ValueError: No handler for message type room.message

class Room(AsyncWebsocketConsumer):
    async def connect(self):
        self.group = f"room.{self.scope['url_route']['kwargs']['name']}"
        await self.channel_layer.group_add(self.group, self.channel_name)
        await self.accept()

    async def disconnect(self, code):
        await self.channel_layer.group_discard(self.group, self.channel_name)

    async def receive(self, text_data):
        await self.channel_layer.group_send(self.group, {"type": "room.message", "text": text_data})

    async def say(self, event):
        await self.send(event["text"])
