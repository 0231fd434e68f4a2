# The top three, from index 0 to index 2.

class Ranking(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("ranking", self.channel_name)
        await self.accept()

    async def show(self, event):
        await self.send(event["text"])


async def sold(shop, layer, product, count):
    async with shop.pipeline() as pipe:
        before, _, after = await pipe.zrange("sales", 0, 3).zincrby("sales", -count, product).zrange("sales", 0, 3).execute()
    if before != after:
        await layer.group_send("ranking", {"type": "show", "text": " > ".join(after)})
