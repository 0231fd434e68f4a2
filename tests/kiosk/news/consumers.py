from channels.generic.websocket import AsyncWebsocketConsumer

from news.models import Post


class Live(AsyncWebsocketConsumer):
    """Tells who somebody is, how many posts there are, and each announcement."""

    async def connect(self):
        await self.channel_layer.group_add("live", self.channel_name)
        await self.accept()

    async def disconnect(self, code):
        await self.channel_layer.group_discard("live", self.channel_name)

    async def receive(self, text_data):
        await self.send(f"{self.scope['user'].username or 'nobody'}: {await Post.objects.acount()}")

    async def announce(self, event):
        await self.send(event["text"])
