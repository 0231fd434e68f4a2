# ✗ what it inherits of Channels: expected ['AsyncConsumer'], but got ['AsyncWebsocketConsumer', 'AsyncConsumer']. Look at "The family of consumer classes" in lesson 07.
#     Take the WebSocket classes away: what they do is what you write here.
# CheckFailed: what it inherits of Channels

class Conversation(AsyncWebsocketConsumer):
    async def say(self, text):
        await self.send(text)

    async def hang_up(self):
        await self.close()

    async def receive(self, text_data):
        await self.hear(text_data)

    async def disconnect(self, code):
        await self.bye()
