# Take the WebSocket classes away

class Conversation(AsyncWebsocketConsumer):
    async def say(self, text):
        await self.send(text)

    async def hang_up(self):
        await self.close()

    async def receive(self, text_data):
        await self.hear(text_data)

    async def disconnect(self, code):
        await self.bye()
