# ✗ who hears what: Ann and Bob in one room, Cid in another: expected {'Ann': ['ann: hi', 'bob: hi'], 'Bob': ['ann: hi', 'bob: hi'], 'Cid': ['cid: hi']}, but got {'Ann': ['ann: hi'], 'Bob': ['bob: hi'], 'Cid': ['cid: hi']}. Look at "In memory: two processes, two groups" in lesson 05.
#     Bob is at the other server, and what one process keeps in a variable is not there. A group of the layer is.
# CheckFailed: who hears what: Ann and Bob in one room, Cid in another

class Room(AsyncWebsocketConsumer):
    rooms = {}

    async def connect(self):
        self.name = self.scope["url_route"]["kwargs"]["name"]
        self.rooms.setdefault(self.name, set()).add(self)
        await self.accept()

    async def disconnect(self, code):
        self.rooms[self.name].discard(self)

    async def receive(self, text_data):
        for member in self.rooms[self.name]:
            await member.send(text_data)
